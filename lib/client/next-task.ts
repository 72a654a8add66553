/** Lets the browser do what waits, such as answering a touch, before it goes on. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
