// A seeded source of random numbers, and random damage to texts.
import { Lexer, Source, TokenKind } from 'graphql';

export function makeRandom(seed) {
  let state = (seed * 2654435761) >>> 0 || 1;
  const next = () => {
    // xorshift32
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
  return { next, int: (n) => Math.floor(next() * n), chance: (p) => next() < p, pick: (list) => list[Math.floor(next() * list.length)] };
}

/** The tokens of a text as they are written, line by line. */
function linesOf(text) {
  const lexer = new Lexer(new Source(text));
  const lines = [];
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    (lines[token.line] ??= []).push({ kind: token.kind, text: text.slice(token.start, token.end) });
  }
  return lines.filter(Boolean);
}

/**
 * The text with a few tokens changed: taken out, doubled, swapped with a neighbour, or replaced by one of the same kind from
 * the text itself or from the words given. Lines stay as they are, so that places in it mean something.
 */
export function damage(text, words, random) {
  const lines = linesOf(text);
  const all = lines.flat();
  for (let edits = 1 + random.int(random.chance(0.3) ? 5 : 2); edits > 0; edits--) {
    const line = random.pick(lines.filter((tokens) => tokens.length > 0));
    const at = random.int(line.length);
    const token = line[at];
    const same = all.filter((other) => other.kind === token.kind).map((other) => other.text);
    switch (random.int(token.kind === TokenKind.NAME ? 9 : 6)) {
      case 0: line.splice(at, 1); break;
      case 1: line.splice(at, 0, { ...token }); break;
      case 2: if (at > 0) [line[at - 1], line[at]] = [line[at], line[at - 1]]; break;
      case 3: lines.splice(lines.indexOf(line), 0, line.map((other) => ({ ...other }))); break;
      case 4: lines.splice(lines.indexOf(line), 1); if (lines.flat().length === 0) return text; break;
      case 5: line[at] = random.pick(all); break;
      case 6: line[at] = { kind: token.kind, text: random.pick(words) }; break;
      case 7: line[at] = { kind: token.kind, text: misspell(token.text, random) }; break;
      default: line[at] = { kind: token.kind, text: random.pick(same) };
    }
  }
  return lines.map((tokens) => tokens.map((token) => token.text).join(' ')).join('\n');
}

function misspell(word, random) {
  const at = random.int(word.length);
  const other = random.pick([...'abetnsXZ_19']);
  const bad = random.pick([word.slice(0, at) + word.slice(at + 1), word.slice(0, at) + other + word.slice(at), word.slice(0, at) + other + word.slice(at + 1), word.toUpperCase()]);
  return /^[A-Za-z_]/.test(bad) ? bad : word;
}
