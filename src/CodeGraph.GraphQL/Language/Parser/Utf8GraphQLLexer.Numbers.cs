namespace CodeGraph.GraphQL.Language;

/// <content>IntValue and FloatValue (specification sections 2.10.1 and 2.10.2).</content>
internal ref partial struct Utf8GraphQLLexer
{
    /// <summary>
    /// IntValue :: IntegerPart [lookahead != {Digit, ., NameStart}]
    /// FloatValue :: IntegerPart FractionalPart? ExponentPart? [lookahead != {Digit, ., NameStart}], at least one of them
    /// IntegerPart :: NegativeSign? 0 | NegativeSign? NonZeroDigit Digit*
    /// FractionalPart :: . Digit+
    /// ExponentPart :: ExponentIndicator Sign? Digit+
    /// </summary>
    private readonly Token ReadNumber(int start)
    {
        var position = start;
        var kind = TokenKind.Int;
        if (At(position) == '-')
        {
            position++;
        }

        if (At(position) == '0')
        {
            position++;
            if (CharacterClasses.IsDigit(At(position)))
            {
                throw Error(position, $"Invalid number, unexpected digit after 0: {DescribeCharacterAt(position)}.");
            }
        }
        else
        {
            position = ReadDigits(position);
        }

        if (At(position) == '.')
        {
            kind = TokenKind.Float;
            position = ReadDigits(position + 1);
        }

        if (At(position) is (byte)'e' or (byte)'E')
        {
            kind = TokenKind.Float;
            position++;
            if (At(position) is (byte)'+' or (byte)'-')
            {
                position++;
            }

            position = ReadDigits(position);
        }

        if (At(position) == '.' || CharacterClasses.IsNameStart(At(position)))
        {
            throw ExpectedDigit(position);
        }

        return CreateToken(kind, start, position);
    }

    private readonly int ReadDigits(int position)
    {
        if (!CharacterClasses.IsDigit(At(position)))
        {
            throw ExpectedDigit(position);
        }

        do
        {
            position++;
        }
        while (CharacterClasses.IsDigit(At(position)));
        return position;
    }

    private readonly GraphQLSyntaxException ExpectedDigit(int position)
        => Error(position, $"Invalid number, expected digit but got: {DescribeCharacterAt(position)}.");
}
