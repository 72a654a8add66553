'use client';

import { useState } from 'react';
import { WinnerMap } from '@/components/charts/winner-map';
import { Select } from '@/components/ui/select';
import { winnerMap } from '@/lib/engine/decision/winner-map';
import { formatPercent } from '@/lib/format/format-percent';
import { PictureCard } from './picture-card';
import type { Pictured } from './pictured';
import { winnerMapSentence } from './winner-map-sentence';
import { WinnerMapTable } from './winner-map-table';

/** A map of two weights, which the reader chooses: who wins where. The two heaviest come first. */
export const WinnerMapCard = ({ picture }: { picture: Pictured }) => {
  const { matrix, scored, criteria, placeOf, criterion, locale } = picture;
  const [chosen, setChosen] = useState<{ readonly across: string | null; readonly up: string | null }>({ across: null, up: null });
  const heaviest = [...criteria].sort((one, other) => (scored.weights[other.id] ?? 0) - (scored.weights[one.id] ?? 0)).map(({ id }) => id);
  const isThere = (id: string | null): id is string => criteria.some((one) => one.id === id);
  const across = isThere(chosen.across) ? chosen.across : (heaviest.find((id) => id !== chosen.up) ?? '');
  const up = isThere(chosen.up) && chosen.up !== across ? chosen.up : (heaviest.find((id) => id !== across) ?? '');
  const map = criteria.length < 3 ? null : winnerMap(matrix, across, up);
  if (map === null) return null;
  const share = (value: number) => formatPercent(value, locale, { decimals: 0 });
  const choices = (other: string) => criteria.map(({ id, name }) => ({ value: id, label: name, disabled: id === other }));
  const sentence = winnerMapSentence(map, picture);
  return (
    <PictureCard
      title="Two weights at once"
      reading={sentence}
      note="The others keep their proportions to each other. The ring is where your weights are. Exact: the lines are where two offers are level."
      table={<WinnerMapTable {...{ map, picture, across, up }} />}
    >
      <div className="grid grid-cols-2 gap-3">
        <Select label="To the right" value={across} onValue={(next) => setChosen({ across: next, up })} options={choices(up)} />
        <Select label="Upwards" value={up} onValue={(next) => setChosen({ across, up: next })} options={choices(across)} />
      </div>
      <div className="mt-3 flex justify-center">
        <WinnerMap
          name={`Which offer wins for every weight of ${criterion(across)} and of ${criterion(up)}. ${sentence}`}
          regions={map.regions.map(({ offers, corners, share: part }) => ({ place: placeOf(offers[0] ?? ''), corners, share: part }))}
          present={map.present}
          format={share}
        />
      </div>
    </PictureCard>
  );
};
