/** Who signs in. Against a stack that is already up, OWNER_NAME and OWNER_PASSWORD say who its owner is. */
export const owner = {
  name: process.env.OWNER_NAME || 'owner',
  password: process.env.OWNER_PASSWORD || 'an-owner-for-the-tests',
};
