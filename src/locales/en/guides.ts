import type { Worded } from '../language';
import type { guides as ru } from '../ru/guides';

export const guides: Worded<typeof ru> = { link: 'Guides' };
