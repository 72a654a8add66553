import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { routes } from '../../../lib/routes';
import { makeAccount, signIn, type Account } from './sign-in';

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

interface OfTest {
  /** A page of somebody who is signed in; the same person in every test of a worker. */
  readonly signedIn: Page;
  /** The id of a fresh sample comparison of theirs. */
  readonly sample: string;
  /** The id of a fresh comparison of theirs without offers. */
  readonly blank: string;
  /** Lets a test name console errors that it provokes. */
  readonly allowErrors: (pattern: RegExp) => void;
}

interface OfWorker {
  readonly person: Account & { readonly cookies: Cookies };
}

/** A page answers a moment after it is written, sooner than a person does: keys pressed in that moment need a test of their own, which names what it waits for. */
function waitAsPeopleDo(page: Page): void {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  const answers = () => page.waitForFunction(() => !('takeEarlyTouches' in window));
  page.goto = async (url, options) => {
    const answer = await goto(url, options);
    if (options?.waitUntil === undefined) await answers();
    return answer;
  };
  page.reload = async (options) => {
    const answer = await reload(options);
    if (options?.waitUntil === undefined) await answers();
    return answer;
  };
}

/** Playwright's test, with somebody signed in; an error in the browser's console that no test has allowed fails it. */
export const test = base.extend<OfTest, OfWorker>({
  person: [
    async ({ playwright }, use, worker) => {
      const request = await playwright.request.newContext({ baseURL: worker.project.use.baseURL });
      const account = await makeAccount(request);
      await signIn(request, account);
      const { cookies } = await request.storageState();
      await request.dispose();
      await use({ ...account, cookies });
    },
    { scope: 'worker' },
  ],

  allowErrors: [
    async ({ context }, use) => {
      const allowed: RegExp[] = [];
      const errors: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (failure) => errors.push(String(failure.error())));
      await use((pattern) => allowed.push(pattern));
      expect(errors.filter((error) => !allowed.some((pattern) => pattern.test(error)))).toEqual([]);
    },
    { auto: true },
  ],

  signedIn: async ({ context, page, person }, use) => {
    await context.addCookies(person.cookies);
    context.on('page', waitAsPeopleDo);
    waitAsPeopleDo(page);
    await use(page);
  },

  sample: async ({ signedIn }, use) => {
    const made = await signedIn.request.post(routes.api.sampleComparison, { data: {} });
    expect(made.status()).toBe(201);
    const { id } = (await made.json()) as { id: string };
    await use(id);
  },

  blank: async ({ signedIn }, use) => {
    const made = await signedIn.request.post(routes.api.comparisons, { data: { name: 'Spring offers' } });
    expect(made.status()).toBe(201);
    const { id } = (await made.json()) as { id: string };
    await use(id);
  },
});

export { expect } from '@playwright/test';
