using System.Globalization;

namespace CodeGraph.Search.Analysis;

/// <summary>Which ASCII letters and signs stand for the accented, ligated, circled and otherwise adorned ones of Unicode.</summary>
internal static class ASCIIFolding
{
    private const char FullWidthFirst = '\uFF01';
    private const char FullWidthLast = '\uFF5E';

    // Those of the full-width signs that Lucene leaves as they are.
    private const char FullWidthGrave = '\uFF40';
    private const char FullWidthBar = '\uFF5C';

    /// <summary>Sixteen code points a row, from the one that the row starts with; a middle dot where nothing is folded.</summary>
    private static readonly string[] Rows =
    [
        "00A0 · · · · · · · · · · · \"",
        "00B0 · · 2 3 · · · · · 1 · \"",
        "00C0 A A A A A A AE C E E E E I I I I",
        "00D0 D N O O O O O · O U U U U Y TH ss",
        "00E0 a a a a a a ae c e e e e i i i i",
        "00F0 d n o o o o o · o u u u u y th y",
        "0100 A a A a A a C c C c C c C c D d",
        "0110 D d E e E e E e E e E e G g G g",
        "0120 G g G g H h H h I i I i I i I i",
        "0130 I i IJ ij J j K k q L l L l L l L",
        "0140 l L l N n N n N n n N n O o O o",
        "0150 O o OE oe R r R r R r S s S s S s",
        "0160 S s T t T t T t U u U u U u U u",
        "0170 U u U u W w Y y Y Z z Z z Z z s",
        "0180 b B B b · · O C c D D D d · E A",
        "0190 E F f G · hv I I K k l · M N n O",
        "01A0 O o · · P p · · · · · t T t T U",
        "01B0 u · V Y y Z z · · · · · · · · w",
        "01C0 · · · · DZ Dz dz LJ Lj lj NJ Nj nj A a I",
        "01D0 i O o U u U u U u U u U u e A a",
        "01E0 A a AE ae G G G G K k O o O o",
        "01F0 j DZ Dz dz G g HV W N n A a AE ae O o",
        "0200 A a A a E e E e I i I i O o O o",
        "0210 R r R r U u U u S s T t Z z H h",
        "0220 N d OU ou Z z A a E e O o O o O o",
        "0230 O o Y y l n t j db qp A C c L T s",
        "0240 z · · B U V E e J j Q q R r Y y",
        "0250 a · · b o c d d e a a e e e e j",
        "0260 g g G · · h h · i · I l l l · m",
        "0270 m m n n N o OE · · · · · r r r r",
        "0280 R R s · j · · t t u · v v w y Y",
        "0290 z z · · · · · C · B e G H j k L",
        "02A0 q · · dz · dz ts · tc · ls lz · · h h",
        "1D00 A AE ae B C D D E e i J K L M N O",
        "1D10 O · · · oe OU o o P R R T U",
        "1D20 V W Z",
        "1D60 · · i r u v · · · · · ue b d f m",
        "1D70 n p r r s t z g · g th I i p U",
        "1D80 b d f g k l m n p r s · v x z a",
        "1D90 · d e e e a i o · u",
        "1E00 A a B b B b B b C c D d D d D d",
        "1E10 D d D d E e E e E e E e E e F f",
        "1E20 G g H h H h H h H h H h I i I i",
        "1E30 K k K k K k L l L l L l L l M m",
        "1E40 M m M m N n N n N n N n O o O o",
        "1E50 O o O o P p P p R r R r R r R r",
        "1E60 S s S s S s S s S s T t T t T t",
        "1E70 T t U u U u U u U u U u V v V v",
        "1E80 W w W w W w W w W w X x X x Y y",
        "1E90 Z z Z z Z z h t w y a f s s SS",
        "1EA0 A a A a A a A a A a A a A a A a",
        "1EB0 A a A a A a A a E e E e E e E e",
        "1EC0 E e E e E e E e I i I i O o O o",
        "1ED0 O o O o O o O o O o O o O o O o",
        "1EE0 O o O o U u U u U u U u U u U u",
        "1EF0 U u Y y Y y Y y Y y LL ll V · Y y",
        "2010 - - - - - · · · ' ' ' ' \" \" \"",
        "2030 · · ' \" · ' \" · ^ ' ' · !!",
        "2040 · · · · / [ ] ?? ?! !? · · · · * ;",
        "2050 · · % ~",
        "2070 0 i · · 4 5 6 7 8 9 + - = ( ) n",
        "2080 0 1 2 3 4 5 6 7 8 9 + - = ( )",
        "2090 a e o x a",
        "2180 · · · · c",
        "2460 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16",
        "2470 17 18 19 20 (1) (2) (3) (4) (5) (6) (7) (8) (9) (10) (11) (12)",
        "2480 (13) (14) (15) (16) (17) (18) (19) (20) 1. 2. 3. 4. 5. 6. 7. 8.",
        "2490 9. 10. 11. 12. 13. 14. 15. 16. 17. 18. 19. 20. (a) (b) (c) (d)",
        "24A0 (e) (f) (g) (h) (i) (j) (k) (l) (m) (n) (o) (p) (q) (r) (s) (t)",
        "24B0 (u) (v) (w) (x) (y) (z) A B C D E F G H I J",
        "24C0 K L M N O P Q R S T U V W X Y Z",
        "24D0 a b c d e f g h i j k l m n o p",
        "24E0 q r s t u v w x y z 0 11 12 13 14 15",
        "24F0 16 17 18 19 20 1 2 3 4 5 6 7 8 9 10 0",
        "2750 · · · · · · · · · · · ' ' \" \"",
        "2760 · · · · · · · · ( ) ( ) < > \" \"",
        "2770 < > [ ] { } 1 2 3 4 5 6 7 8 9 10",
        "2780 1 2 3 4 5 6 7 8 9 10 1 2 3 4 5 6",
        "2790 7 8 9 10",
        "2C60 L l L P R a t H h K k Z z · M a",
        "2C70 · v W w v H h · e · o E j",
        "2E20 · · · · · · · · (( ))",
        "A720 · · · · · · · · TZ tz",
        "A730 F S AA aa AO ao AU au AV av AV av AY ay c c",
        "A740 K k K k K k L l L l O o O o OO oo",
        "A750 P p P p P p Q q Q q R r · · V v",
        "A760 VY vy Z z · · TH th V",
        "A770 · · · · · · · · · D d F f G G g",
        "A780 L l R r s S T",
        "A7F0 · · · · · · · · · · · F p M I M",
        "FB00 ff fi fl ffi ffl · st",
    ];

    private static readonly Dictionary<char, string> Table = ReadRows();

    /// <summary>The ASCII text for a character; null if there is none.</summary>
    public static string? Fold(char c) => c is >= FullWidthFirst and <= FullWidthLast and not (FullWidthGrave or FullWidthBar)
        ? ((char)(c - FullWidthFirst + '!')).ToString()
        : Table.GetValueOrDefault(c);

    private static Dictionary<char, string> ReadRows()
    {
        var table = new Dictionary<char, string>();
        foreach (var row in Rows)
        {
            var cells = row.Split(' ');
            var first = int.Parse(cells[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            for (var i = 1; i < cells.Length; i++)
            {
                if (cells[i] != "\u00B7")
                {
                    table.Add((char)(first + i - 1), cells[i]);
                }
            }
        }

        return table;
    }
}
