import { graphql } from 'relay-runtime';

// Hits are a union; the connection carries more than pages.
export const fragment = graphql`
  fragment SearchBox_query on Query
  @argumentDefinitions(
    text: { type: "String!" }
    first: { type: "Int", defaultValue: 5 }
    after: { type: "String" }
  )
  @refetchable(queryName: "SearchBoxPaginationQuery") {
    search(query: $text, first: $first, after: $after) @connection(key: "SearchBox_search") {
      totalCount
      facets {
        field
        values {
          value
          count
        }
      }
      edges {
        score
        node {
          __typename
          ... on Code {
            ...CodeCard_code @alias(as: "card")
          }
          ... on Modifier {
            id
            code
          }
        }
      }
    }
  }
`;

export const query = graphql`
  query SearchBoxQuery($text: String!) {
    ...SearchBox_query @arguments(text: $text)
  }
`;
