using CodeGraph.Testing;

namespace CodeGraph.Server.Tests.Schema.Fees;

[Collection(nameof(OfficialFeesServer))]
public class PaymentTests(OfficialFeesServer server)
{
    [OfficialFileFact(OfficialFeesServer.Codes, OfficialFeesServer.Values, OfficialFeesServer.Indices)]
    public async Task A_claim_is_priced_step_by_step() => Snapshot.Match(await server.SnapshotAsync(
        """
        {
          payment(
            asOf: "2025-10-15", locality: "Manhattan", participation: NON_PARTICIPATING
            lines: [{ code: "20610-50" }, { code: "11042" }, { code: "99213-25", units: 1 }, { code: "A9524" }, { code: "A0428" }, { code: "G0008" }, { code: "99999" }]
          ) {
            total limitingCharge workRvus isComplete notice release { code } locality { code name work practiceExpense malpractice anesthesiaFactor { value } counties provenance { source row } }
            conversionFactor { kind value } assumptions
            lines { number code modifiers units outcome amount limitingCharge workRvus notice conditions steps { description formula amount provenance { source rule } } provenance { source release row } }
          }
        }
        """));

    [OfficialFileFact(OfficialFeesServer.Codes, OfficialFeesServer.Values, OfficialFeesServer.Indices)]
    public async Task Localities_are_listed_by_state()
    {
        var list = await server.FieldAsync("localities", """{ localities(state: "New York", asOf: "2025-10-15") { year notice localities { code name work area counties } } }""");

        Assert.Equal(2025, list.GetProperty("year").GetInt32());
        Assert.Equal(5, list.GetProperty("localities").GetArrayLength());
        Assert.Contains(list.GetProperty("localities").EnumerateArray(), locality => locality.GetProperty("code").GetString() == "13202-01" && locality.GetProperty("work").GetRawText() == "1.065");
    }
}
