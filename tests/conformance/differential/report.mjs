// Counts what agreed and shows what did not.
export class Report {
  passed = 0;
  skipped = 0;
  failures = [];
  tally = {};

  constructor(name) { this.name = name; }

  count(what) { this.tally[what] = (this.tally[what] ?? 0) + 1; }

  /** Compares two values that JSON can write. */
  equal(theirs, ours, what, source) {
    const [expected, actual] = [JSON.stringify(theirs, null, 1), JSON.stringify(ours, null, 1)];
    if (expected === actual) this.passed++;
    else this.failures.push(`${what}\n--- graphql-js\n${expected}\n--- engine\n${actual}\n--- source\n${source}`);
  }

  print(show) {
    console.log(`# ${this.name}`);
    for (const failure of this.failures.slice(0, show)) console.log(`not ok ${failure}\n`);
    console.log(`  note: ${Object.entries(this.tally).map(([what, n]) => `${what} ${n}`).join(', ')}`);
    console.log(`  ${this.name}: ${this.passed} passed, ${this.failures.length} failed, ${this.skipped} skipped`);
  }
}

/** Errors as both sides can tell them: the message and the places. */
export const told = (errors) => errors.map((error) => ({ message: error.message, locations: (error.locations ?? []).map((place) => (Array.isArray(place) ? place : [place.line, place.column])) }));
