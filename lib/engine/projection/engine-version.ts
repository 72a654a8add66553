/** Raised whenever the same inputs may give other figures; a stored projection of an older engine is computed anew. */
export const ENGINE_VERSION = 6;
