export type { UserOrganisation } from '../register';
export { completeNames } from './complete';
export { type OrganisationFacts, describeOrganisation } from './describe';
export { kindOfName } from './kind';
export { type LinkedOrganisation, type NamedMention, linkOrganisations } from './link';
