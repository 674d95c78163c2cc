// Asks the GraphQL API of the same server, and says in human words what went wrong.

/** A problem whose message can be shown as it is. */
export class Problem extends Error {}

/** The data of an answer. Throws a `Problem`, or the signal's `AbortError`. */
export async function ask(query, variables = {}, signal = undefined) {
  const response = await send(query, variables, signal);
  let answer;
  try {
    answer = await response.json();
  } catch (problem) {
    if (problem.name === 'AbortError') {
      throw problem;
    }
    throw new Problem(`The server answered with something else than data (HTTP ${response.status}). Try again in a moment.`);
  }

  if (answer.errors?.length) {
    throw new Problem(`The server could not answer: ${answer.errors[0].message}`);
  }
  if (!answer.data) {
    throw new Problem(`The server answered without data (HTTP ${response.status}). Try again in a moment.`);
  }
  return answer.data;
}

async function send(query, variables, signal) {
  try {
    return await fetch('graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query, variables }),
      signal,
    });
  } catch (problem) {
    if (problem.name === 'AbortError') {
      throw problem;
    }
    throw new Problem('The server cannot be reached. Check that it is running and that you are connected, then try again.');
  }
}

/** Runs one request at a time: a newer one aborts the one before it, whose answer nobody waits for any more. */
export function latest() {
  let current = null;
  return {
    /** A signal for a new request; the one before is aborted. */
    next() {
      current?.abort();
      current = new AbortController();
      return current.signal;
    },
    stop() {
      current?.abort();
      current = null;
    },
  };
}
