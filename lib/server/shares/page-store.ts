import 'server-only';
import type { RenderedPage } from './rendered-page';

const MOST_BYTES = 24 * 1024 * 1024;

/** Rendered pages by what they depend on, the least recently wanted going first when room is short. */
export class PageStore {
  readonly #pages = new Map<string, RenderedPage>();
  #bytes = 0;

  constructor(private readonly mostBytes: number = MOST_BYTES) {}

  get(key: string): RenderedPage | undefined {
    const page = this.#pages.get(key);
    if (page) {
      this.#pages.delete(key);
      this.#pages.set(key, page);
    }
    return page;
  }

  set(key: string, page: RenderedPage): void {
    this.#remove(key);
    this.#pages.set(key, page);
    this.#bytes += page.bytes;
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.mostBytes) return;
      this.#remove(oldest);
    }
  }

  #remove(key: string): void {
    const page = this.#pages.get(key);
    if (!page) return;
    this.#pages.delete(key);
    this.#bytes -= page.bytes;
  }
}
