/** What leads to the guides. */
export const guides = { link: 'Руководства' };
