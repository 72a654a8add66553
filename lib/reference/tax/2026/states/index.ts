import type { StateTables } from '@/lib/engine/tax/tables/state-tables';
import { alabama } from './alabama';
import { arizona } from './arizona';
import { arkansas } from './arkansas';
import { colorado } from './colorado';
import { connecticut } from './connecticut';
import { delaware } from './delaware';
import { georgia } from './georgia';
import { hawaii } from './hawaii';
import { illinois } from './illinois';
import { indiana } from './indiana';
import { iowa } from './iowa';
import { kansas } from './kansas';
import { kentucky } from './kentucky';
import { louisiana } from './louisiana';
import { maine } from './maine';
import { massachusetts } from './massachusetts';
import { michigan } from './michigan';
import { minnesota } from './minnesota';
import { mississippi } from './mississippi';
import { missouri } from './missouri';
import { montana } from './montana';
import { nebraska } from './nebraska';
import { newJersey } from './new-jersey';
import { newMexico } from './new-mexico';
import { newYork } from './new-york';
import { northCarolina } from './north-carolina';
import { ohio } from './ohio';
import { oklahoma } from './oklahoma';
import { pennsylvania } from './pennsylvania';
import { rhodeIsland } from './rhode-island';
import { southCarolina } from './south-carolina';
import { utah } from './utah';
import { virginia } from './virginia';
import { washington } from './washington';
import { westVirginia } from './west-virginia';

/** The states with income tax figures published for 2026; the others go on from the year before. */
export const states2026: readonly StateTables[] = [
  alabama,
  arizona,
  arkansas,
  colorado,
  connecticut,
  delaware,
  georgia,
  hawaii,
  illinois,
  indiana,
  iowa,
  kansas,
  kentucky,
  louisiana,
  maine,
  massachusetts,
  michigan,
  minnesota,
  mississippi,
  missouri,
  montana,
  nebraska,
  newJersey,
  newMexico,
  newYork,
  northCarolina,
  ohio,
  oklahoma,
  pennsylvania,
  rhodeIsland,
  southCarolina,
  utah,
  virginia,
  washington,
  westVirginia,
];
