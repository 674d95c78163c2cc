namespace CodeGraph.GraphQL.AspNetCore.Tests.PersistedOperations;

public sealed class InMemoryOperationDocumentStorageTests
{
    [Fact]
    public async Task A_document_is_copied()
    {
        var storage = new InMemoryOperationDocumentStorage();
        var document = "{ a }"u8.ToArray();

        await storage.SaveAsync("1", document, default);
        document[2] = (byte)'b';

        Assert.Equal("{ a }"u8.ToArray(), (await storage.TryReadAsync("1", default))!.Value.ToArray());
    }

    [Fact]
    public async Task What_was_unused_for_longest_makes_room()
    {
        var storage = new InMemoryOperationDocumentStorage(capacity: 4_000);
        await storage.SaveAsync("1", new byte[1_000], default);
        await storage.SaveAsync("2", new byte[1_000], default);
        await storage.SaveAsync("3", new byte[1_000], default);

        await storage.TryReadAsync("1", default);
        await storage.SaveAsync("4", new byte[1_000], default);

        Assert.NotNull(await storage.TryReadAsync("1", default));
        Assert.Null(await storage.TryReadAsync("2", default));
        Assert.NotNull(await storage.TryReadAsync("3", default));
        Assert.NotNull(await storage.TryReadAsync("4", default));
    }

    [Fact]
    public async Task A_document_larger_than_everything_pushes_nothing_out()
    {
        var storage = new InMemoryOperationDocumentStorage(capacity: 4_000);
        await storage.SaveAsync("1", new byte[1_000], default);

        await storage.SaveAsync("2", new byte[5_000], default);

        Assert.NotNull(await storage.TryReadAsync("1", default));
        Assert.Null(await storage.TryReadAsync("2", default));
    }

    [Fact]
    public async Task It_is_used_from_many_threads()
    {
        var storage = new InMemoryOperationDocumentStorage(capacity: 10_000);

        await Parallel.ForAsync(0, 2_000, async (i, cancellationToken) =>
        {
            var id = (i % 50).ToString(System.Globalization.CultureInfo.InvariantCulture);
            await storage.SaveAsync(id, new byte[100], cancellationToken);
            if (await storage.TryReadAsync(id, cancellationToken) is { } document)
            {
                Assert.Equal(100, document.Length);
            }
        });
    }
}
