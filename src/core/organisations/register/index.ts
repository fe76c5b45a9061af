export type { OrganisationLevel, RegisterEntry, UserOrganisation } from './entry';
export { isWholeWord } from './guards';
export { registerEntries, registerLookup, type RegisterLookup, type RegisterMatch } from './lookup';
export { Trie } from './trie';
