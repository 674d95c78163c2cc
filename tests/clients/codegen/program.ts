// A small program over the generated types. tsc must accept it as it stands, and refuse the lines marked so.
import type { ResultOf, TypedDocumentNode, VariablesOf } from '@graphql-typed-document-node/core';
import { useFragment, type FragmentType } from './generated/client/index.js';
import {
  CodeDetailDocument,
  CodeTitleFragmentDoc,
  CodesDocument,
  LookupDocument,
  SearchDocument,
  TypeaheadDocument,
} from './generated/client/graphql.js';
import type { CodesQuery, CodesQueryVariables, SearchQuery } from './generated/operations.js';

declare function ask<TResult, TVariables>(document: TypedDocumentNode<TResult, TVariables>, variables: TVariables): Promise<TResult>;

function title(code: FragmentType<typeof CodeTitleFragmentDoc>): string {
  const { code: value, shortDescription } = useFragment(CodeTitleFragmentDoc, code);
  return shortDescription === null || shortDescription === undefined ? value : `${value} ${shortDescription.toUpperCase()}`;
}

export async function typeahead(text: string): Promise<string[]> {
  const { suggest } = await ask(TypeaheadDocument, { text });
  return suggest.map((suggestion) => `${suggestion.code} ${suggestion.text} ${suggestion.spans.length} ${suggestion.match.edits}`);
}

export async function hits(query: string): Promise<string[]> {
  const variables: VariablesOf<typeof SearchDocument> = { query, where: { status: { eq: 'ACTIVE' }, or: [{ code: { startsWith: 'A' } }] } };
  const { search } = await ask(SearchDocument, variables);
  return search.edges.map(({ node }) => (node.__typename === 'Code' ? title(node) : node.whenToUse ?? node.code));
}

export async function detail(code: string): Promise<string | undefined> {
  const answer: ResultOf<typeof CodeDetailDocument> = await ask(CodeDetailDocument, { code });
  return answer.code?.specialties.flatMap((specialty) => specialty.codes.nodes.map(title)).join(', ');
}

export async function valid(codes: string[]): Promise<string[]> {
  const { lookup } = await ask(LookupDocument, { codes });
  return lookup.filter((answer) => answer.status === 'VALID').map((answer) => answer.code!);
}

export async function* everyCode(): AsyncGenerator<string> {
  let after: string | null | undefined;
  do {
    const { codes } = await ask(CodesDocument, { first: 50, after, order: [{ code: 'ASC' }] });
    yield* codes.nodes.map(title);
    after = codes.pageInfo.endCursor;
    if (!codes.pageInfo.hasNextPage) {
      return;
    }
  } while (true);
}

export const variables: CodesQueryVariables = { first: 10 };
export const added = (codes: CodesQuery): (string | null | undefined)[] => codes.codes.nodes.map((code) => code.dates?.added);
export const scores = (found: SearchQuery): number => found.search.edges.reduce((sum, edge) => sum + edge.score, 0);

// @ts-expect-error The code is required.
ask(CodeDetailDocument, {});

// @ts-expect-error A sort direction is ASC or DESC.
ask(CodesDocument, { order: [{ code: 'UP' }] });

// @ts-expect-error longDescription was not asked for.
export const notAsked = (codes: CodesQuery) => codes.codes.nodes[0]!.longDescription;
