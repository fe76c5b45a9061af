import { ASSOCIATIONS } from './associations';
import { BANKS } from './banks';
import { CENTRAL_ENTERPRISES } from './centralEnterprises';
import { FINANCE } from './finance';
import { FOREIGN_COMPANIES } from './foreign';
import { FOREIGN_MEDIA } from './foreignMedia';
import { INTERNATIONAL } from './international';
import { LEGISLATURE } from './legislature';
import { LISTED_INDUSTRY } from './listed1';
import { LISTED_CONSUMER } from './listed2';
import { LISTED_LIVING } from './listed3';
import { MEDIA } from './media';
import { MILITARY } from './military';
import { PARTY } from './party';
import { RESEARCH } from './research';
import { SCHOOLS } from './schools';
import { SPORT_HEALTH_CULTURE } from './sportHealthCulture';
import { STATE_COUNCIL } from './stateCouncil';
import { UNIVERSITIES } from './universities';

/** The tables of the register by name, in the order in which a shared short name prefers them. */
export const TABLES: Readonly<Record<string, string>> = {
  stateCouncil: STATE_COUNCIL,
  party: PARTY,
  legislature: LEGISLATURE,
  military: MILITARY,
  international: INTERNATIONAL,
  banks: BANKS,
  finance: FINANCE,
  centralEnterprises: CENTRAL_ENTERPRISES,
  listed1: LISTED_INDUSTRY,
  listed2: LISTED_CONSUMER,
  listed3: LISTED_LIVING,
  foreign: FOREIGN_COMPANIES,
  universities: UNIVERSITIES,
  schools: SCHOOLS,
  research: RESEARCH,
  media: MEDIA,
  foreignMedia: FOREIGN_MEDIA,
  associations: ASSOCIATIONS,
  sportHealthCulture: SPORT_HEALTH_CULTURE,
};
