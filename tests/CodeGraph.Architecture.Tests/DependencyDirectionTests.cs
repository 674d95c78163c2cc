using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace CodeGraph.Architecture.Tests;

public class DependencyDirectionTests
{
    /// <summary>Namespaces of the framework and of packages that a room must not touch, for each room that has such a rule.</summary>
    private static readonly Dictionary<string, string[]> NeverTouches = new()
    {
        ["CodeGraph.Search"] = ["Microsoft.AspNetCore", "System.Net", "CsvHelper", "YamlDotNet", "ExcelDataReader", "Spectre.Console"],
        ["CodeGraph.GraphQL"] = ["Microsoft.AspNetCore", "System.Net", "CsvHelper", "YamlDotNet", "ExcelDataReader", "Spectre.Console"],
        ["CodeGraph.GraphQL.AspNetCore"] = ["CsvHelper", "YamlDotNet", "ExcelDataReader", "Spectre.Console"],
        ["CodeGraph.Catalog"] = ["Microsoft.AspNetCore", "Spectre.Console", "System.CommandLine"],
    };

    /// <summary>Where ASP.NET Core expects the extension methods that add and map a service.</summary>
    private static readonly string[] HostingConvention = ["Microsoft.Extensions.DependencyInjection", "Microsoft.AspNetCore.Builder"];

    public static TheoryData<string> Rooms => [.. House.MayKnow.Keys];

    public static TheoryData<string> RoomsWithForbiddenNamespaces => [.. NeverTouches.Keys];

    [Fact]
    public void The_plan_names_every_project_of_src()
    {
        var projects = House.Projects.Select(Path.GetFileNameWithoutExtension).Order();

        Assert.Equal(House.MayKnow.Keys.Order(), projects);
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_project_file_refers_only_to_the_rooms_it_may_know(string room)
    {
        var project = XDocument.Load(House.Projects.Single(path => Path.GetFileNameWithoutExtension(path) == room));
        var references = project.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

        Assert.Empty(references.Except(House.MayKnow[room]));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_compiled_room_refers_only_to_the_rooms_it_may_know(string room)
    {
        var references = Read(room, metadata => metadata.AssemblyReferences
            .Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))
            .Where(name => name.StartsWith("CodeGraph", StringComparison.Ordinal))
            .ToList());

        Assert.Empty(references.Except(House.MayKnow[room]));
    }

    [Theory]
    [MemberData(nameof(RoomsWithForbiddenNamespaces))]
    public void A_room_uses_no_type_that_belongs_to_another_concern(string room)
    {
        var used = Read(room, metadata => metadata.TypeReferences
            .Select(handle => metadata.GetTypeReference(handle))
            .Select(type => (Space: metadata.GetString(type.Namespace), Name: metadata.GetString(type.Name)))
            .ToList());

        var forbidden = used.Where(type => NeverTouches[room].Any(space =>
            type.Space == space || type.Space.StartsWith(space + ".", StringComparison.Ordinal)));

        Assert.Empty(forbidden);
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_declares_types_in_its_own_namespace_only(string room)
    {
        var declared = Read(room, metadata => metadata.TypeDefinitions
            .Select(handle => metadata.GetTypeDefinition(handle))
            .Where(type => (type.Attributes & System.Reflection.TypeAttributes.VisibilityMask) == System.Reflection.TypeAttributes.Public)
            .Select(type => (Space: metadata.GetString(type.Namespace), Name: metadata.GetString(type.Name)))
            .Where(type => type != ("", "Program"))
            .Where(type => room != "CodeGraph.GraphQL.AspNetCore" || !HostingConvention.Contains(type.Space))
            .ToList());

        Assert.All(declared, type => Assert.True(
            type.Space == room || type.Space.StartsWith(room + ".", StringComparison.Ordinal),
            $"{type.Space}.{type.Name} is declared in {room}"));
    }

    private static T Read<T>(string room, Func<MetadataReader, T> read)
    {
        var file = room == "CodeGraph.Server" ? "codegraph.dll" : room + ".dll";
        using var reader = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, file)));
        return read(reader.GetMetadataReader());
    }
}
