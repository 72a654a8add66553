import 'server-only';

/** The instant at which a page is made, in milliseconds; handed to the browser so that both say the same "5 minutes ago". */
export const requestTime = (): number => Date.now();
