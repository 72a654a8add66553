import { BLOCK_SIZE } from './block-size';

/**
 * Counts, for every offer and sample of a block, the offers that are ahead: 0 = first. Of equal values the later offer
 * counts as ahead. Written without branches on the values, whose order no processor can guess.
 */
export function rankBlock(ahead: Int32Array, values: Float64Array): void {
  const offerCount = values.length / BLOCK_SIZE;
  ahead.fill(0);
  for (let offer = 0; offer < offerCount - 1; offer++) {
    let rival = offer + 1;
    for (; rival + 2 <= offerCount; rival += 2) compareWithTwo(ahead, values, offer, rival);
    if (rival < offerCount) compareWithOne(ahead, values, offer, rival);
  }
}

function compareWithTwo(ahead: Int32Array, values: Float64Array, offer: number, rival: number): void {
  const toFirst = (rival - offer) * BLOCK_SIZE;
  const toSecond = toFirst + BLOCK_SIZE;
  for (let at = offer * BLOCK_SIZE; at < (offer + 1) * BLOCK_SIZE; at++) {
    const value = values[at] as number;
    const beatsFirst = +(value > (values[at + toFirst] as number)) | 0;
    const beatsSecond = +(value > (values[at + toSecond] as number)) | 0;
    ahead[at + toFirst] = (ahead[at + toFirst] as number) + beatsFirst;
    ahead[at + toSecond] = (ahead[at + toSecond] as number) + beatsSecond;
    ahead[at] = (ahead[at] as number) + 2 - beatsFirst - beatsSecond;
  }
}

function compareWithOne(ahead: Int32Array, values: Float64Array, offer: number, rival: number): void {
  const toRival = (rival - offer) * BLOCK_SIZE;
  for (let at = offer * BLOCK_SIZE; at < (offer + 1) * BLOCK_SIZE; at++) {
    const beats = +((values[at] as number) > (values[at + toRival] as number)) | 0;
    ahead[at + toRival] = (ahead[at + toRival] as number) + beats;
    ahead[at] = (ahead[at] as number) + 1 - beats;
  }
}
