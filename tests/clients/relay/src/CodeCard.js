import { graphql } from 'relay-runtime';

// Refetched by its id through Query.node.
export const fragment = graphql`
  fragment CodeCard_code on Code
  @argumentDefinitions(details: { type: "Boolean", defaultValue: false })
  @refetchable(queryName: "CodeCardRefetchQuery") {
    id
    code
    shortDescription
    longDescription @include(if: $details)
    specialties @include(if: $details) {
      name
    }
  }
`;

export const query = graphql`
  query CodeCardQuery($code: String!) {
    code(code: $code) {
      ...CodeCard_code
    }
  }
`;
