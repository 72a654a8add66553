import 'server-only';

/** Collects what next-auth says to the response object it is given, so that it can be answered as a Response. */
export class CollectedAnswer {
  private statusCode = 200;
  private body: string | null = null;
  private readonly headers = new Headers();

  status(code: number): this {
    this.statusCode = code;
    return this;
  }

  getHeader(name: string): string | string[] | undefined {
    return name.toLowerCase() === 'set-cookie' ? this.headers.getSetCookie() : (this.headers.get(name) ?? undefined);
  }

  setHeader(name: string, value: string | readonly string[]): this {
    this.headers.delete(name);
    for (const one of typeof value === 'string' ? [value] : value) this.headers.append(name, one);
    return this;
  }

  json(body: unknown): void {
    this.headers.set('content-type', 'application/json; charset=utf-8');
    this.body = JSON.stringify(body);
  }

  send(body: unknown): void {
    if (typeof body === 'string') this.body = body;
    else if (body !== undefined) this.json(body);
  }

  end(): void {
    this.body = null;
  }

  toResponse(): Response {
    return new Response(this.body, { status: this.statusCode, headers: this.headers });
  }
}
