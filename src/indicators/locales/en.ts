/** English titles of the catalogue's indicators, by id. */
export const TITLES: Readonly<Record<string, string>> = {
  'schools-methodical-work': 'Supported schools covered by methodical work',
  'schools-networking': 'Supported schools in networks',
  'schools-targeted-support': 'Supported schools with targeted support',
  'teachers-diagnosed': 'Teachers whose deficits were diagnosed',
  'teachers-trained': 'Teachers trained',
  'teachers-individual-plan': 'Teachers with an individual plan',
  'teachers-contests': 'Teachers in contests',
  'teachers-technologies': 'Teachers using new technologies',
  'teachers-improved': 'Teachers whose competences improved',
  'schools-equipped': 'Supported schools better equipped',
  'schools-internal-control': 'Supported schools with effective internal control',
  'pupils-individual-route': 'Pupils on individual routes',
  'schools-improving': 'Supported schools improving every year',
  'low-result-index': 'Low-result index of supported schools',
};
