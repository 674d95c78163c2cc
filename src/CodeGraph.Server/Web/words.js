// The words for the names of the schema, and how dates, amounts and numbers are written.

export const SYSTEMS = { HCPCS: 'HCPCS Level II', CPT: 'CPT', CDT: 'CDT' };

export const STATUSES = { ACTIVE: 'Active', TERMINATED: 'Ended', NOT_YET_EFFECTIVE: 'Not yet in force', UNKNOWN: 'Validity unknown' };

export const ORIGINS = { OFFICIAL: 'Official', CURATED: 'Written for CodeGraph', DERIVED: 'Derived' };

export const FIELDS = {
  CODE: 'code', SHORT_DESCRIPTION: 'short description', LONG_DESCRIPTION: 'official description', SYNONYM: 'also known as',
  PLAIN_LANGUAGE: 'in plain words', SUMMARY: 'summary', CLINICAL_CONTEXT: 'clinical context',
};

export const TIERS = {
  EXACT_CODE: 'It is the code that was typed.',
  CODE_PREFIX: 'The code begins with what was typed.',
  PHRASE: 'The words are one of its names, or stand side by side in one of its texts.',
  ALL_WORDS: 'It has every word.',
  WORD_PREFIX: 'It has every word once the last one is completed.',
  SYNONYM: 'It has every word when a synonym stands in for one.',
  TYPO: 'It has every word when misspelt words are corrected.',
  MOST_WORDS: 'It has most of the words; no code has them all.',
  FAMILY: 'It belongs to the family of one of the first hits.',
};

export const APPLICABILITY = { APPLIES: 'Fits', CONDITIONAL: 'Fits under a condition', UNKNOWN: 'Depends on a fact that is not loaded', NEVER: 'Never fits' };

export const SETTINGS = { PRACTITIONER: 'Practitioner', OUTPATIENT_HOSPITAL: 'Outpatient hospital', DME_SUPPLIER: 'DME supplier' };

export const RELATIONS = {
  SUCCESSOR: 'Replaced by', PREDECESSOR: 'Replaces', CROSS_REFERENCE: 'Cross-reference', ADD_ON_TO: 'Add-on to', ADD_ON: 'Add-on',
  SAME_DESCRIPTION: 'Same description', SAME_FAMILY: 'Same family',
};

export const EVENTS = { ADDED: 'Added', CHANGED: 'Changed', TERMINATED: 'Last valid day', REVISED: 'Revised' };

export const FACTORS = { SINGLE: '', NON_QUALIFYING_APM: 'not in a qualifying APM', QUALIFYING_APM: 'qualifying APM' };

export const DATA_SETS = {
  HCPCS_LEVEL_2: 'HCPCS Level II', PHYSICIAN_FEE_SCHEDULE: 'Physician fee schedule', OUTPATIENT_PAYMENT: 'Outpatient payment (OPPS)',
  MEDICARE_COVERAGE: 'Medicare coverage database', CORRECT_CODING_EDITS: 'NCCI edits', PROVIDER_TAXONOMY: 'Provider taxonomy',
  CPT_DESCRIPTORS: 'CPT descriptors',
};

const DOLLARS = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** An amount of US dollars. */
export const dollars = (amount) => DOLLARS.format(amount);

/** A count with its noun, such as `1 code` and `8,623 codes`. */
export const counted = (count, one, many = `${one}s`) => `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;

/** A name of the schema, such as `PRIOR_AUTHORIZATION`, in words. */
export const spoken = (name) => (name[0] + name.slice(1).toLowerCase()).replaceAll('_', ' ');

/** The name by which a code or modifier is shown in a list. */
export const nameOf = (record) => record?.longDescription ?? record?.shortDescription ?? record?.summary ?? record?.whenToUse ?? record?.synonyms?.[0] ?? null;
