import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.text.ParseException;
import java.util.*;
import org.apache.lucene.analysis.*;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.*;
import org.apache.lucene.analysis.tokenattributes.*;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.store.*;
import org.apache.lucene.util.BytesRef;

/** Writes what Lucene 8.7 answers to seeded random queries and texts: queries.jsonl, corpus.txt, tokens.jsonl, folding.txt. See README.md. */
public class LuceneAnswers {
  static final Random random = new Random(20261121);
  static final String FIELD = "t";

  public static void main(String[] args) throws Exception {
    Path out = Paths.get(args[0]);
    writeQueries(out);
    writeTokens(out);
    writeFolding(out);
  }

  // ---- queries over a corpus of few words, in which everything repeats -----------------------------------------

  static final String[] WORDS = {"ant", "bee", "cat", "cow", "dog", "eel", "beet", "bees", "cart", "coat", "dogs", "ants"};

  static String word() {
    // The first words are the frequent ones.
    return WORDS[Math.min(random.nextInt(WORDS.length), random.nextInt(WORDS.length))];
  }

  static void writeQueries(Path out) throws Exception {
    List<String> corpus = new ArrayList<>();
    for (int n = 0; n < 400; n++) {
      StringJoiner text = new StringJoiner(" ");
      for (int i = random.nextInt(14) + 1; i > 0; i--) text.add(word());
      corpus.add(text.toString());
    }
    Files.write(out.resolve("corpus.txt"), corpus);
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (int n = 0; n < corpus.size(); n++) {
        Document document = new Document();
        document.add(new TextField(FIELD, corpus.get(n), Field.Store.NO));
        if (n % 3 != 0) document.add(new NumericDocValuesField("number", n * 37 % 20));
        if (n % 4 != 0) document.add(new SortedDocValuesField("word", new BytesRef(corpus.get(n).split(" ")[0])));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
    searcher.setQueryCache(null);
    try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(out.resolve("queries.jsonl")))) {
      for (int n = 0; n < 700; n++) {
        StringBuilder json = new StringBuilder();
        Query query = query(json, n % 7 == 6 ? 2 : 1);
        int total = searcher.count(query);
        StringJoiner hits = new StringJoiner(",");
        for (ScoreDoc hit : searcher.search(query, 10).scoreDocs) hits.add("[" + hit.doc + "," + hit.score + "]");
        lines.println("{\"query\":" + json + ",\"total\":" + total + ",\"top\":[" + hits + "]}");
      }
      for (int n = 0; n < 60; n++) {
        String asked = word();
        StringJoiner fields = new StringJoiner(",");
        Sort sort = sort(fields);
        TopFieldDocs top = searcher.search(new TermQuery(new Term(FIELD, asked)), 15, sort, false);
        StringJoiner first = new StringJoiner(",");
        for (ScoreDoc hit : top.scoreDocs) first.add("" + hit.doc);
        StringJoiner next = new StringJoiner(",");
        if (top.scoreDocs.length == 15)
          for (ScoreDoc hit : searcher.searchAfter(top.scoreDocs[14], new TermQuery(new Term(FIELD, asked)), 15, sort, false).scoreDocs) next.add("" + hit.doc);
        lines.println("{\"sorted\":\"" + asked + "\",\"by\":[" + fields + "],\"docs\":[" + first + "],\"next\":[" + next + "]}");
      }
    }
  }

  static Sort sort(StringJoiner json) {
    List<SortField> fields = new ArrayList<>();
    for (int i = random.nextInt(2) + 1; i > 0; i--) {
      boolean descending = random.nextBoolean(), first = random.nextBoolean();
      switch (random.nextInt(3)) {
        case 0: {
          SortField field = new SortField("number", SortField.Type.LONG, descending);
          field.setMissingValue(first != descending ? Long.MIN_VALUE : Long.MAX_VALUE);
          fields.add(field);
          json.add("[\"number\"," + descending + "," + first + "]");
          break;
        }
        case 1: {
          SortField field = new SortField("word", SortField.Type.STRING, descending);
          field.setMissingValue(first != descending ? SortField.STRING_FIRST : SortField.STRING_LAST);
          fields.add(field);
          json.add("[\"word\"," + descending + "," + first + "]");
          break;
        }
        default:
          fields.add(new SortField(null, SortField.Type.SCORE, !descending));
          json.add("[\"score\"," + descending + ",false]");
      }
    }
    return new Sort(fields.toArray(new SortField[0]));
  }

  static Query query(StringBuilder json, int depth) {
    switch (random.nextInt(depth > 0 ? 13 : 8)) {
      case 0: {
        String word = word();
        json.append("{\"term\":\"" + word + "\"}");
        return new TermQuery(new Term(FIELD, word));
      }
      case 1:
      case 2: {
        int slop = random.nextInt(6);
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        StringJoiner places = new StringJoiner(",");
        int position = 0;
        for (int i = random.nextInt(3) + 2; i > 0; i--) {
          String word = word();
          phrase.add(new Term(FIELD, word), position);
          places.add("[" + position + ",\"" + word + "\"]");
          position += random.nextInt(6) == 0 ? 2 : 1;
        }
        json.append("{\"phrase\":[" + places + "],\"slop\":" + slop + "}");
        return phrase.build();
      }
      case 3: {
        int slop = random.nextInt(4);
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
        StringJoiner places = new StringJoiner(",");
        for (int place = 0; place < 2 + random.nextInt(2); place++) {
          Set<String> words = new LinkedHashSet<>();
          for (int i = random.nextInt(2) + 1; i > 0; i--) words.add(word());
          phrase.add(words.stream().map(word -> new Term(FIELD, word)).toArray(Term[]::new), place);
          places.add("[" + place + ",\"" + String.join("\",\"", words) + "\"]");
        }
        json.append("{\"phrase\":[" + places + "],\"slop\":" + slop + "}");
        return phrase.build();
      }
      case 4: {
        String prefix = word().substring(0, 1 + random.nextInt(2));
        json.append("{\"prefix\":\"" + prefix + "\"}");
        return new PrefixQuery(new Term(FIELD, prefix));
      }
      case 5: {
        String pattern = word();
        int i = random.nextInt(pattern.length());
        pattern = pattern.substring(0, i) + (random.nextBoolean() ? "?" : "*") + (random.nextBoolean() ? pattern.substring(i + 1) : "*");
        json.append("{\"wildcard\":\"" + pattern + "\"}");
        return new WildcardQuery(new Term(FIELD, pattern));
      }
      case 6: {
        String word = word();
        int edits = random.nextInt(3), prefix = random.nextInt(2);
        json.append("{\"fuzzy\":\"" + word + "\",\"edits\":" + edits + ",\"prefix\":" + prefix + "}");
        return new FuzzyQuery(new Term(FIELD, word), edits, prefix);
      }
      case 7: {
        Set<String> words = new LinkedHashSet<>();
        for (int i = random.nextInt(3) + 1; i > 0; i--) words.add(word());
        SynonymQuery.Builder synonyms = new SynonymQuery.Builder(FIELD);
        for (String word : words) synonyms.addTerm(new Term(FIELD, word));
        json.append("{\"synonyms\":[\"" + String.join("\",\"", words) + "\"]}");
        return synonyms.build();
      }
      case 8: {
        float boost = random.nextInt(30) / 8f;
        json.append("{\"boost\":" + boost + ",\"of\":");
        Query query = new BoostQuery(query(json, depth - 1), boost);
        json.append("}");
        return query;
      }
      case 9: {
        json.append("{\"constant\":");
        Query query = new ConstantScoreQuery(query(json, depth - 1));
        json.append("}");
        return query;
      }
      case 10: {
        float tie = random.nextInt(3) / 4f;
        json.append("{\"tie\":" + tie + ",\"max\":[");
        List<Query> queries = new ArrayList<>();
        for (int i = random.nextInt(3) + 1; i > 0; i--) {
          queries.add(query(json, depth - 1));
          json.append(i > 1 ? "," : "");
        }
        json.append("]}");
        return new DisjunctionMaxQuery(queries, tie);
      }
      default: {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        int needed = random.nextInt(3) == 0 ? random.nextInt(3) : 0;
        all.setMinimumNumberShouldMatch(needed);
        json.append("{\"needed\":" + needed + ",\"clauses\":[");
        for (int i = random.nextInt(4) + 2; i > 0; i--) {
          BooleanClause.Occur occur = random.nextInt(2) == 0 ? BooleanClause.Occur.SHOULD : BooleanClause.Occur.values()[random.nextInt(4)];
          json.append("[\"" + occur.name() + "\",");
          all.add(query(json, depth - 1), occur);
          json.append(i > 1 ? "]," : "]");
        }
        json.append("]}");
        return all.build();
      }
    }
  }

  // ---- token streams ------------------------------------------------------------------------------------------

  static final String SYNONYMS = String.join("\n",
      "ct, cat scan, computed tomography", "wheel chair, wheelchair", "heart attack, myocardial infarction, mi",
      "sugar => glucose", "brand one => generic drug a, generic b", "tv => television", "television set, tv set", "a b c => x y", "a b, z");

  interface Chain { TokenStream on(TokenStream source) throws IOException; }

  static void writeTokens(Path out) throws Exception {
    Analyzer plain = new Analyzer() {
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        return new TokenStreamComponents(source, new LowerCaseFilter(source));
      }
    };
    SolrSynonymParser parser = new SolrSynonymParser(true, true, plain);
    parser.parse(new StringReader(SYNONYMS));
    SynonymMap synonyms = parser.build();
    Files.write(out.resolve("synonyms.txt"), Arrays.asList(SYNONYMS.split("\n")));
    CharArraySet stop = new CharArraySet(Arrays.asList("of", "the", "for"), false);

    Map<String, Chain> chains = new LinkedHashMap<>();
    chains.put("standard", s -> s);
    chains.put("synonym", s -> new SynonymGraphFilter(new LowerCaseFilter(s), synonyms, false));
    chains.put("stop", s -> new StopFilter(new LowerCaseFilter(s), stop));
    chains.put("shingle", s -> new ShingleFilter(new LowerCaseFilter(s), 2, 2));
    chains.put("shingle 3 without words", s -> { ShingleFilter f = new ShingleFilter(new LowerCaseFilter(s), 2, 3); f.setOutputUnigrams(false); return f; });
    chains.put("shingle after stop", s -> new ShingleFilter(new StopFilter(new LowerCaseFilter(s), stop), 2, 3));
    chains.put("edge n-gram", s -> new EdgeNGramTokenFilter(new LowerCaseFilter(s), 1, 3, false));
    chains.put("edge n-gram after stop", s -> new EdgeNGramTokenFilter(new StopFilter(new LowerCaseFilter(s), stop), 2, 4, false));

    String[] words = {"cat", "scan", "CT", "computed", "tomography", "of", "the", "for", "wheel", "chair", "wheelchair", "heart", "attack",
        "mi", "sugar", "brand", "one", "tv", "set", "a", "b", "c", "glucose", "I-131", "10mg", "é", "x", "z", "television"};
    try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(out.resolve("tokens.jsonl"), StandardCharsets.UTF_8))) {
      for (int n = 0; n < 100; n++) {
        StringJoiner text = new StringJoiner(random.nextInt(4) == 0 ? "  " : " ");
        for (int i = random.nextInt(7) + 1; i > 0; i--) text.add(words[random.nextInt(words.length)]);
        for (String name : chains.keySet())
          if (!name.equals("standard")) writeTokens(lines, name, text.toString(), chains.get(name));
      }
      for (int n = 0; n < 250; n++) writeTokens(lines, "standard", unicode(), chains.get("standard"));
    }
  }

  /** Letters, digits, marks and signs of many scripts, all of them old enough to be in every version of Unicode. */
  static String unicode() {
    String[] pools = {"abcXYZ", "0123456789", ".,:;'\"_-/()", "\u00e9\u00df\u0153\u0130\u01c5", "\u03b1\u03b2\u03a3\u03c2", "\u0434\u0436\u042f",
        "\u05d0\u05d1\u05ea\u05f4\u05f3", "\u0627\u0628\u0644\u064e\u0660\u066b\u066c", "\u0e01\u0e02\u0e33\u0e48", "\u4e2d\u6587\u5b57", "\u3042\u3044\u3093", "\u30a2\u30ab\u30fc\uff76\uff9e",
        "\ud55c\uad6d\uc5b4", "\u0301\u0308\u200d\ufe0f\u00ad\u2060", "\u2019\u2018\u00b7\u2027\u2024\u203f", " \t\n\u00a0\u3000", "\u0915\u093f\u0924\u094d\u0937", "\u00bd\u00b2\u2160\u24b6",
        "\ud835\udc00\ud800\udc00", "\ud83d\ude00\ud83d\udc68\u2764\u261d\ud83c\udffd", "\ud83c\uddfa\ud83c\uddf8\ud83c\uddea"};
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(14) + 1; i > 0; i--) {
      int[] pool = pools[random.nextInt(pools.length)].codePoints().toArray();
      for (int k = random.nextInt(3) + 1; k > 0; k--) text.appendCodePoint(pool[random.nextInt(pool.length)]);
    }
    return text.toString();
  }

  static void writeTokens(PrintWriter lines, String name, String text, Chain chain) throws IOException {
    StandardTokenizer source = new StandardTokenizer();
    source.setReader(new StringReader(text));
    StringJoiner tokens = new StringJoiner(",");
    int end;
    try (TokenStream stream = chain.on(source)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      PositionLengthAttribute length = stream.addAttribute(PositionLengthAttribute.class);
      stream.reset();
      while (stream.incrementToken())
        tokens.add("[" + quote(term.toString()) + "," + offset.startOffset() + "," + offset.endOffset() + "," + increment.getPositionIncrement() + "," + length.getPositionLength() + "]");
      stream.end();
      end = increment.getPositionIncrement();
    }
    lines.println("{\"chain\":\"" + name + "\",\"text\":" + quote(text) + ",\"tokens\":[" + tokens + "],\"end\":" + end + "}");
  }

  static String quote(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') json.append('\\').append(c);
      else if (c < 0x20 || c > 0x7e) json.append(String.format("\\u%04x", (int) c));
      else json.append(c);
    }
    return json.append('"').toString();
  }

  // ---- every character that ASCII folding changes ---------------------------------------------------------------

  static void writeFolding(Path out) throws IOException {
    List<String> lines = new ArrayList<>();
    char[] folded = new char[8];
    for (int c = 0x80; c <= 0xffff; c++) {
      int length = ASCIIFoldingFilter.foldToASCII(new char[] {(char) c}, 0, folded, 0, 1);
      if (length != 1 || folded[0] != c) lines.add(String.format("%04x %s", c, new String(folded, 0, length)));
    }
    Files.write(out.resolve("folding.txt"), lines);
  }
}
