// Every GraphQL query of the page. A view sends one of them; the page of a code needs one for all it shows.

const SOURCE = `
fragment source on Provenance { origin source release row rule }`;

const VALUE = `
fragment value on CodedValue { code meaning note }`;

export const SUGGEST = `query Suggest($text: String!, $asOf: Date, $includeInactive: Boolean! = false) {
  suggest(text: $text, first: 8, asOf: $asOf, includeInactive: $includeInactive) {
    code
    text
    spans { start end }
    match { tier field term synonym edits }
    node {
      __typename
      ... on Code { longDescription shortDescription summary status dates { terminated } }
      ... on Modifier { longDescription shortDescription whenToUse status dates { terminated } }
    }
  }
}`;

export const DID_YOU_MEAN = `query DidYouMean($text: String!, $asOf: Date) {
  search(query: $text, first: 1, asOf: $asOf) { didYouMean { text reason } }
}`;

export const SEARCH = `query Search($text: String!, $asOf: Date, $includeInactive: Boolean! = false, $where: CodeFilterInput, $after: String) {
  search(query: $text, first: 20, after: $after, asOf: $asOf, includeInactive: $includeInactive, where: $where) {
    totalCount
    interpretation
    didYouMean { text reason code { code } }
    facets { field values { value label count } }
    pageInfo { hasNextPage endCursor }
    edges {
      score
      match { tier field term synonym relatedTo edits }
      highlights { field text spans { start end } }
      node {
        __typename
        ... on Code { code system longDescription shortDescription summary synonyms status dates { terminated } section { name } }
        ... on Modifier { code system longDescription shortDescription whenToUse synonyms status dates { terminated } }
      }
    }
  }
}`;

export const ANSWER = `query Answer($text: String!, $asOf: Date) {
  answer(question: $text, asOf: $asOf) {
    isAnswered
    asOf
    sentences { text isAbsence provenance { ...source } }
    notice
    codes { code shortDescription longDescription summary }
    searches { query }
  }
}${SOURCE}`;

export const HOME = `query Home {
  sections { code name description system firstCode lastCode }
  releases { code name dataSet effectiveDate codeCount }
}`;

export const SECTION = `query Section($code: String!, $asOf: Date, $after: String, $where: CodeFilterInput) {
  section(code: $code) {
    code name description system firstCode lastCode
    parent { code name }
    parts { code name }
    codes(first: 50, after: $after, asOf: $asOf, where: $where) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { code shortDescription longDescription summary status dates { terminated } }
    }
  }
}`;

export const LOCALITIES = `query Localities($asOf: Date) {
  localities(asOf: $asOf) { year notice localities { code state name } }
}`;

export const PAIRS = `query Pairs($code: String!, $asOf: Date, $after: String) {
  code(code: $code, asOf: $asOf) { procedureToProcedureEdits(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { ...pair } } }
}
fragment pair on ProcedureToProcedureEdit {
  column1 column2 effectiveDate deletionDate rationale
  modifierIndicator { ...value }
  provenance { ...source }
}${VALUE}${SOURCE}`;

export const CODE = `query CodePage($code: String!, $asOf: Date, $locality: String, $withLocality: Boolean! = false) {
  code(code: $code, asOf: $asOf) {
    code system status asOf recordNotice descriptorNotice
    shortDescription longDescription
    descriptors { kind text copyright provenance { ...source } }
    section { code name parent { code name } }
    synonyms plainLanguage summary clinicalContext documentation serviceType sitesOfService
    pricing { indicators { ...value } multiplePricing { ...value } }
    betos { ...value }
    typesOfService { ...value }
    anesthesiaBaseUnits
    ambulatorySurgery { group { ...value } effectiveDate }
    action { ...value }
    dates { added actionEffective terminated }
    crossReferences { text code { code shortDescription } }
    references { coverageIssuesManual medicareCarriersManual statute labCertifications { ...value } }
    processingNote { number text note provenance { ...source } }
    notOtherwiseClassified { isListed notice provenance { ...source } }
    feeSchedule {
      notice
      release { name }
      conversionFactors { kind value provenance { ...source } }
      otherSystems { explanation isPaid provenance { ...source } }
      rows {
        modifier isUsedForPayment workRvu malpracticeRvu
        nonFacility { practiceExpenseRvu totalRvu isRare amounts { kind amount } }
        facility { practiceExpenseRvu totalRvu isRare amounts { kind amount } }
        status { ...value } globalDays { ...value } professionalTechnical { ...value } multipleProcedure { ...value }
        bilateral { ...value } assistant { ...value } coSurgeons { ...value } teamSurgeons { ...value } supervision { ...value }
        provenance { ...source }
      }
    }
    outpatientPayment {
      notice
      release { name }
      status { ...value }
      classification relativeWeight paymentRate nationalCopayment minimumCopayment
      provenance { ...source }
    }
    modifiers(applicable: [APPLIES, CONDITIONAL, UNKNOWN], first: 200) {
      totalCount
      notice
      nodes { code applicable family reason condition whenToUse modifier { shortDescription longDescription } provenance { ...source } }
      combinations { first { letter meaning } second { letter meaning } reason provenance { ...source } }
    }
    never: modifiers(applicable: [NEVER], first: 500) { totalCount nodes { code family reason } }
    coverage {
      code meaning note notice
      provenance { ...source }
      documents(first: 10) {
        totalCount
        nodes { provenance { ...source } document { displayId kind articleType title url isProposed effectiveDate retirementDate contractorNames contractors { name } } }
      }
      nationalDeterminations { section reason document { displayId title url } provenance { ...source } }
      selfAdministeredDrugs { brand effectiveDate endDate article { displayId title url } provenance { ...source } }
    }
    payerPolicies { notice policies { payer { name } kind text citation modifier effectiveFrom effectiveTo provenance { ...source } } }
    medicallyUnlikelyEdits { notice edits { setting units adjudicationIndicator { ...value } rationale effectiveDate provenance { ...source } } }
    procedureToProcedureEdits(first: 10) { totalCount notice pageInfo { hasNextPage endCursor } nodes { ...pair } }
    usedBy { specialty { code name medicareSpecialtyCode } provenance { ...source } }
    related(first: 15) { kind text reason code { code status shortDescription longDescription } provenance { ...source } }
    history { kind date action { code meaning } changes { field oldValue newValue oldMeaning newMeaning } provenance { ...source } }
    corrections { action effectiveDate provenance { ...source } }
    transactions { action { code meaning } release { name } provenance { ...source } }
    releases { name }
    faq { question answer isAnswered provenance { ...source } }
    provenance { official { ...source } curated { ...source } }
  }
  lookup(codes: [$code], asOf: $asOf) { status reason suggestions { text reason code { code shortDescription } } }
  office: payment(lines: [{ code: $code }, { code: $code, modifiers: ["26"] }, { code: $code, modifiers: ["TC"] }], locality: $locality, asOf: $asOf, setting: NON_FACILITY) @include(if: $withLocality) { ...estimate }
  facility: payment(lines: [{ code: $code }, { code: $code, modifiers: ["26"] }, { code: $code, modifiers: ["TC"] }], locality: $locality, asOf: $asOf, setting: FACILITY) @include(if: $withLocality) { ...estimate }
}
fragment estimate on PaymentEstimate {
  notice
  assumptions
  locality { code name state provenance { ...source } }
  lines { modifiers outcome amount notice }
}
fragment pair on ProcedureToProcedureEdit {
  column1 column2 effectiveDate deletionDate rationale
  modifierIndicator { ...value }
  provenance { ...source }
}${VALUE}${SOURCE}`;

export const MODIFIER = `query ModifierPage($code: String!, $asOf: Date) {
  modifier(code: $code, asOf: $asOf) {
    code system status asOf recordNotice descriptorNotice
    shortDescription longDescription
    descriptors { kind text copyright provenance { ...source } }
    synonyms plainLanguage whenToUse documentation
    coverage { code meaning note notice }
    pricing { multiplePricing { ...value } }
    action { ...value }
    dates { added actionEffective terminated }
    history { kind date action { code meaning } changes { field oldValue newValue oldMeaning newMeaning } provenance { ...source } }
    corrections { action effectiveDate provenance { ...source } }
    transactions { action { code meaning } release { name } provenance { ...source } }
    releases { name }
    provenance { official { ...source } curated { ...source } }
    applies: codes(first: 12, asOf: $asOf, applicable: APPLIES) { totalCount nodes { code shortDescription longDescription summary } }
    conditional: codes(first: 12, asOf: $asOf, applicable: CONDITIONAL) { totalCount nodes { code shortDescription longDescription summary } }
  }
}${VALUE}${SOURCE}`;
