/** What a typed text means, or one sentence saying why it cannot be read. An empty text is `{ value: null }`. */
export type Parsed<Value> = { readonly value: Value; readonly error?: undefined } | { readonly error: string; readonly value?: undefined };
