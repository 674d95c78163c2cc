using System.Text;
using System.Text.Json;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.Soak;

/// <summary>An endless row of random requests for a schema; the same seed gives the same row.</summary>
public sealed class RandomRequests(Schema schema, Random random)
{
    private const string Alphabet = "{}()[]:!$@=|&...\"#,\n\\ \t0123456789-+eE._abcnoqrtuyQ\u00e9\ud83d\ude00\u0000\ufeff";

    private readonly RandomDocument _documents = new(schema, random);

    /// <summary>The next request.</summary>
    public RandomRequest Next()
    {
        var roll = random.Next(10);
        var (query, variables) = _documents.Next();
        return roll switch
        {
            < 4 => new RandomRequest(RequestKind.Valid, query, variables),
            < 7 => new RandomRequest(RequestKind.Damaged, Damage(query), variables),
            7 => new RandomRequest(RequestKind.Damaged, query, Damage(variables) is var damaged && IsJson(damaged) ? damaged : """{"v1":[{"a":null}]}"""),
            8 => new RandomRequest(RequestKind.Noise, Noise(), "{}"),
            _ => new RandomRequest(RequestKind.Noise, "", "", NoiseBytes()),
        };
    }

    private string Damage(string text)
    {
        var damaged = new StringBuilder(text);
        for (var edits = random.Next(1, 4); edits > 0 && damaged.Length > 1; edits--)
        {
            var (at, length) = (random.Next(damaged.Length), random.Next(1, 12));
            length = Math.Min(length, damaged.Length - at);
            switch (random.Next(4))
            {
                case 0:
                    damaged.Remove(at, length);
                    break;
                case 1:
                    damaged.Insert(random.Next(damaged.Length), damaged.ToString(at, length));
                    break;
                case 2:
                    damaged[at] = Alphabet[random.Next(Alphabet.Length)];
                    break;
                default:
                    damaged.Insert(at, string.Concat(Enumerable.Repeat(damaged.ToString(at, length), random.Next(2, 40))));
                    break;
            }
        }

        return damaged.ToString();
    }

    private string Noise() => string.Create(random.Next(1, 400), random, static (text, random) =>
    {
        foreach (ref var character in text)
        {
            character = Alphabet[random.Next(Alphabet.Length)];
        }
    });

    private byte[] NoiseBytes()
    {
        var bytes = new byte[random.Next(1, 2000)];
        random.NextBytes(bytes);
        return bytes;
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return true;
        }
        catch (Exception problem) when (problem is JsonException or ArgumentException)
        {
            return false;
        }
    }
}
