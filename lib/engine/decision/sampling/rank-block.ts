import { BLOCK_SIZE } from './block-size';

/**
 * Counts, for every row and sample of a block, the offers that are ahead: 0 = first. `sizes` says how many offers each
 * row stands for. Written without branches on the values, whose order no processor can guess.
 */
export function rankBlock(ahead: Int32Array, values: Float64Array, sizes: Int32Array): void {
  ahead.fill(0);
  for (let row = 0; row < sizes.length - 1; row++) {
    let rival = row + 1;
    for (; rival + 2 <= sizes.length; rival += 2) compareWithTwo(ahead, values, sizes, row, rival);
    if (rival < sizes.length) compareWithOne(ahead, values, sizes, row, rival);
  }
}

function compareWithTwo(ahead: Int32Array, values: Float64Array, sizes: Int32Array, row: number, rival: number): void {
  const size = sizes[row] as number;
  const firstSize = sizes[rival] as number;
  const secondSize = sizes[rival + 1] as number;
  const toFirst = (rival - row) * BLOCK_SIZE;
  const toSecond = toFirst + BLOCK_SIZE;
  for (let at = row * BLOCK_SIZE; at < (row + 1) * BLOCK_SIZE; at++) {
    const value = values[at] as number;
    const beatsFirst = asBit(value > (values[at + toFirst] as number));
    const beatsSecond = asBit(value > (values[at + toSecond] as number));
    ahead[at + toFirst] = (ahead[at + toFirst] as number) + (-beatsFirst & size);
    ahead[at + toSecond] = (ahead[at + toSecond] as number) + (-beatsSecond & size);
    ahead[at] = (ahead[at] as number) + ((beatsFirst - 1) & firstSize) + ((beatsSecond - 1) & secondSize);
  }
}

function compareWithOne(ahead: Int32Array, values: Float64Array, sizes: Int32Array, row: number, rival: number): void {
  const size = sizes[row] as number;
  const rivalSize = sizes[rival] as number;
  const toRival = (rival - row) * BLOCK_SIZE;
  for (let at = row * BLOCK_SIZE; at < (row + 1) * BLOCK_SIZE; at++) {
    const beats = asBit((values[at] as number) > (values[at + toRival] as number));
    ahead[at + toRival] = (ahead[at + toRival] as number) + (-beats & size);
    ahead[at] = (ahead[at] as number) + ((beats - 1) & rivalSize);
  }
}

/** 1 for true, 0 for false. */
const asBit = (yes: boolean): number => +yes | 0;
