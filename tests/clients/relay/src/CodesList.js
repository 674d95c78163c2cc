import { graphql } from 'relay-runtime';

// A list that can be paged in both directions.
export const fragment = graphql`
  fragment CodesList_query on Query
  @argumentDefinitions(
    first: { type: "Int" }
    after: { type: "String" }
    last: { type: "Int" }
    before: { type: "String" }
    where: { type: "CodeFilterInput" }
  )
  @refetchable(queryName: "CodesListPaginationQuery") {
    codes(first: $first, after: $after, last: $last, before: $before, where: $where)
      @connection(key: "CodesList_codes", filters: ["where"]) {
      totalCount
      edges {
        node {
          ...CodeCard_code
          code
        }
      }
    }
  }
`;

export const query = graphql`
  query CodesListQuery($first: Int, $after: String, $last: Int, $before: String, $where: CodeFilterInput) {
    ...CodesList_query @arguments(first: $first, after: $after, last: $last, before: $before, where: $where)
  }
`;
