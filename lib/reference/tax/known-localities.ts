/**
 * The cities and counties of the tax tables, by state, as they are filed there. They stand apart, so that what is typed in
 * can be checked without loading the tables.
 */
export const knownLocalities: Readonly<Record<string, readonly string[]>> = {
  AL: ['birmingham'],
  CO: ['denver'],
  DE: ['wilmington'],
  IN: [
    'adams-county', 'allen-county', 'bartholomew-county', 'benton-county', 'blackford-county', 'boone-county',
    'brown-county', 'carroll-county', 'cass-county', 'clark-county', 'clay-county', 'clinton-county',
    'crawford-county', 'daviess-county', 'dearborn-county', 'decatur-county', 'dekalb-county', 'delaware-county',
    'dubois-county', 'elkhart-county', 'fayette-county', 'floyd-county', 'fountain-county', 'franklin-county',
    'fulton-county', 'gibson-county', 'grant-county', 'greene-county', 'hamilton-county', 'hancock-county',
    'harrison-county', 'hendricks-county', 'henry-county', 'howard-county', 'huntington-county', 'jackson-county',
    'jasper-county', 'jay-county', 'jefferson-county', 'jennings-county', 'johnson-county', 'knox-county',
    'kosciusko-county', 'lagrange-county', 'lake-county', 'laporte-county', 'lawrence-county', 'madison-county',
    'marion-county', 'marshall-county', 'martin-county', 'miami-county', 'monroe-county', 'montgomery-county',
    'morgan-county', 'newton-county', 'noble-county', 'ohio-county', 'orange-county', 'owen-county',
    'parke-county', 'perry-county', 'pike-county', 'porter-county', 'posey-county', 'pulaski-county',
    'putnam-county', 'randolph-county', 'ripley-county', 'rush-county', 'scott-county', 'shelby-county',
    'spencer-county', 'st-joseph-county', 'starke-county', 'steuben-county', 'sullivan-county',
    'switzerland-county', 'tippecanoe-county', 'tipton-county', 'union-county', 'vanderburgh-county',
    'vermillion-county', 'vigo-county', 'wabash-county', 'warren-county', 'warrick-county', 'washington-county',
    'wayne-county', 'wells-county', 'white-county', 'whitley-county',
  ],
  KY: ['lexington', 'louisville'],
  MD: [
    'allegany-county', 'anne-arundel-county', 'baltimore-city', 'baltimore-county', 'calvert-county',
    'caroline-county', 'carroll-county', 'cecil-county', 'charles-county', 'dorchester-county', 'garrett-county',
    'harford-county', 'howard-county', 'kent-county', 'montgomery-county', 'prince-georges-county',
    'queen-annes-county', 'somerset-county', 'st-marys-county', 'talbot-county', 'washington-county',
    'wicomico-county', 'worcester-county',
  ],
  MI: ['detroit', 'grand-rapids'],
  MO: ['kansas-city', 'st-louis'],
  NY: ['new-york-city', 'yonkers'],
  OH: ['cincinnati', 'cleveland', 'columbus'],
  OR: ['multnomah-county', 'portland'],
  PA: ['philadelphia', 'pittsburgh'],
};
