namespace CodeGraph.Catalog.Search;

/// <summary>What is worked out from the words once, when the index opens.</summary>
internal sealed partial class WordIndex
{
    // The documents whose official description has one of certain words, before any word that ends the search.
    private bool[] DocumentsWith(Converter<string, bool> isSought, Converter<string, bool>? isEnd = null)
    {
        var sought = Array.ConvertAll(Terms, isSought);
        var ends = Array.ConvertAll(Terms, isEnd ?? (_ => false));
        var result = new bool[DocumentCount];
        for (var document = 0; document < DocumentCount; document++)
        {
            var terms = TokenTerms(document);
            var places = TokenPlaces(document);
            var values = Values(document);
            var hasEnded = false;
            for (var token = 0; token < terms.Length && !result[document] && !hasEnded; token++)
            {
                var isOfficial = values[places[token] >> 16].Field == MatchField.LongDescription;
                result[document] = isOfficial && sought[terms[token]];
                hasEnded = isOfficial && ends[terms[token]];
            }
        }

        return result;
    }

    // "Injection, bortezomib, not otherwise specified" is what every maker's bortezomib is billed as that has no code of its own.
    private (bool[] Residual, bool[] General) Residuals()
    {
        const string Injection = "injection";
        var (residual, general) = (DocumentsWith(CodeAnalyzer.NamesTheRest), new bool[DocumentCount]);
        for (var document = 0; document < DocumentCount; document++)
        {
            general[document] = residual[document] && BeginningOf(document, 1).Equals(Injection, StringComparison.Ordinal);
            residual[document] &= !general[document];
        }

        return (residual, general);
    }

    private bool[] NegatedTokens()
    {
        const int Reach = 2;
        var negates = Array.ConvertAll(Terms, CodeAnalyzer.Negates);
        var with = Find("with");
        var result = new bool[_tokenTerms.Length];
        for (var document = 0; document < DocumentCount; document++)
        {
            for (var token = _documentStart[document] + 1; token < _documentStart[document + 1]; token++)
            {
                for (var back = token - 1; back >= Math.Max(_documentStart[document], token - Reach) && _tokenTerms[back] != with; back--)
                {
                    result[token] |= negates[_tokenTerms[back]] && _tokenPlaces[back] == _tokenPlaces[token] - (token - back);
                }
            }
        }

        return result;
    }

    private int[] WordPlaces()
    {
        var places = new int[_tokenPlaces.Length];
        for (var document = 0; document < DocumentCount; document++)
        {
            var (value, little) = (-1, 0);
            for (var token = _documentStart[document]; token < _documentStart[document + 1]; token++)
            {
                (value, little) = _tokenPlaces[token] >> 16 == value ? (value, little) : (_tokenPlaces[token] >> 16, 0);
                little += LittleWords[_tokenTerms[token]] ? 1 : 0;
                places[token] = _tokenPlaces[token] - little;
            }
        }

        return places;
    }

    // The words that no other texts have.
    private bool[] TermsOnlyIn(Predicate<MatchField> isOne)
    {
        var result = new bool[Terms.Length];
        Array.Fill(result, true);
        for (var document = 0; document < DocumentCount; document++)
        {
            var values = Values(document);
            for (var token = _documentStart[document]; token < _documentStart[document + 1]; token++)
            {
                result[_tokenTerms[token]] &= isOne(values[_tokenPlaces[token] >> 16].Field);
            }
        }

        return result;
    }

    private int[] HeadPlaces(int[] positions)
    {
        var places = new int[DocumentCount];
        for (var document = 0; document < DocumentCount; document++)
        {
            var value = LongDescription(document);
            places[document] = value < 0 || positions[document] < 0 ? -1 : (value << 16) | positions[document];
        }

        return places;
    }

    private DescriptionFamilies BuildFamilies()
    {
        const int Words = 12;
        var beginnings = new int[DocumentCount][];
        for (var document = 0; document < DocumentCount; document++)
        {
            var value = LongDescription(document);
            var terms = TokenTerms(document);
            var places = TokenPlaces(document);
            var words = new List<int>(Words);
            for (var token = 0; token < terms.Length && words.Count < Words; token++)
            {
                if (places[token] >> 16 == value)
                {
                    words.Add(_forms.FamilyOf(terms[token]));
                }
            }

            beginnings[document] = [.. words];
        }

        return new DescriptionFamilies(beginnings, Array.ConvertAll(_headPlaces, place => (place & 0xffff) + 1));
    }

    // A posting for each word of each document, document by document: each word's postings come in their order.
    private PostingFacts[] Facts()
    {
        var facts = new PostingFacts[_postings.Length];
        var next = _postingsStart.ToArray();
        for (var document = 0; document < DocumentCount; document++)
        {
            var values = Values(document);
            var head = HeadPlace(document);
            for (var token = _documentStart[document]; token < _documentStart[document + 1]; token++)
            {
                var (term, place) = (_tokenTerms[token], _tokenPlaces[token]);
                var found = PostingFacts.Of(place, _tokenWordPlaces[token], values[place >> 16], place == head);
                var posting = next[term];
                if (posting > _postingsStart[term] && _postings[posting - 1] == document)
                {
                    facts[posting - 1] = facts[posting - 1].And(found);
                }
                else
                {
                    facts[posting] = found;
                    next[term]++;
                }
            }
        }

        return facts;
    }
}
