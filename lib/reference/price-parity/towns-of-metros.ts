/**
 * Cities and towns that belong to a metropolitan area without being in its name: those in which many offers are made.
 * Source: the counties of each area, OMB Bulletin 20-01 (March 2020).
 */
export const townsOfMetros: Readonly<Record<string, readonly string[]>> = {
  'San Jose-Sunnyvale-Santa Clara, CA': ['Campbell', 'Cupertino', 'Gilroy', 'Los Altos', 'Los Gatos', 'Milpitas', 'Morgan Hill', 'Mountain View', 'Palo Alto', 'Saratoga', 'Stanford'],
  'San Francisco-Oakland-Berkeley, CA': ['Alameda', 'Belmont', 'Brisbane', 'Burlingame', 'Concord', 'Daly City', 'Dublin', 'East Palo Alto', 'Emeryville', 'Foster City', 'Fremont', 'Hayward', 'Livermore', 'Menlo Park', 'Mill Valley', 'Millbrae', 'Newark', 'Pleasanton', 'Redwood City', 'San Bruno', 'San Carlos', 'San Mateo', 'San Rafael', 'San Ramon', 'Sausalito', 'South San Francisco', 'Union City', 'Walnut Creek'],
  'Los Angeles-Long Beach-Anaheim, CA': ['Beverly Hills', 'Burbank', 'Costa Mesa', 'Culver City', 'El Segundo', 'Glendale', 'Hawthorne', 'Irvine', 'Manhattan Beach', 'Newport Beach', 'Pasadena', 'Playa Vista', 'Santa Monica', 'Torrance', 'Venice', 'West Hollywood'],
  'San Diego-Chula Vista-Carlsbad, CA': ['Del Mar', 'La Jolla'],
  'Seattle-Tacoma-Bellevue, WA': ['Bothell', 'Everett', 'Issaquah', 'Kirkland', 'Mercer Island', 'Redmond', 'Renton', 'Sammamish'],
  'New York-Newark-Jersey City, NY-NJ-PA': ['Brooklyn', 'Bronx', 'Hoboken', 'Long Island City', 'Manhattan', 'Queens', 'Staten Island', 'White Plains', 'Yonkers'],
  'Boston-Cambridge-Newton, MA-NH': ['Bedford', 'Burlington', 'Lexington', 'Needham', 'Quincy', 'Somerville', 'Waltham', 'Watertown', 'Woburn'],
  'Washington-Arlington-Alexandria, DC-VA-MD-WV': ['Ashburn', 'Bethesda', 'Chantilly', 'College Park', 'Fairfax', 'Herndon', 'McLean', 'Reston', 'Rockville', 'Silver Spring', 'Sterling', 'Tysons', 'Vienna'],
  'Austin-Round Rock-Georgetown, TX': ['Cedar Park'],
  'Dallas-Fort Worth-Arlington, TX': ['Addison', 'Frisco', 'Irving', 'Plano', 'Richardson', 'Southlake', 'Westlake'],
  'Houston-The Woodlands-Sugar Land, TX': ['Katy', 'Spring'],
  'Denver-Aurora-Lakewood, CO': ['Broomfield', 'Centennial', 'Englewood', 'Greenwood Village', 'Littleton'],
  'Chicago-Naperville-Elgin, IL-IN-WI': ['Deerfield', 'Evanston', 'Oak Brook', 'Schaumburg'],
  'Phoenix-Mesa-Chandler, AZ': ['Gilbert', 'Scottsdale', 'Tempe'],
  'Portland-Vancouver-Hillsboro, OR-WA': ['Beaverton', 'Lake Oswego'],
  'Salt Lake City, UT': ['Draper', 'Sandy'],
  'Provo-Orem, UT': ['Lehi'],
  'Minneapolis-St. Paul-Bloomington, MN-WI': ['Eden Prairie', 'Minnetonka', 'Saint Paul'],
  'Philadelphia-Camden-Wilmington, PA-NJ-DE-MD': ['Conshohocken', 'King of Prussia', 'Malvern'],
  'Atlanta-Sandy Springs-Alpharetta, GA': ['Dunwoody', 'Marietta'],
  'Raleigh-Cary, NC': ['Morrisville'],
  'Durham-Chapel Hill, NC': ['Research Triangle Park'],
  'Miami-Fort Lauderdale-Pompano Beach, FL': ['Boca Raton', 'Miami Beach'],
  'St. Louis, MO-IL': ['Saint Louis'],
};
