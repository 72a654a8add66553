/** Samples worked on together: small enough that draws and values stay in the processor's nearest cache. */
export const BLOCK_SIZE = 128;
