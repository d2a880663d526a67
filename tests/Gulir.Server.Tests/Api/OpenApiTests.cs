using System.Text.Json.Nodes;
using Gulir.Server.Api;
using Gulir.Server.Frame;
using Gulir.Server.Tests.Web;

namespace Gulir.Server.Tests.Api;

/// <summary>The description holds together, leaves nothing out, and tells what the program does.</summary>
public sealed class OpenApiTests(SmallPlace place)
{
    static readonly JsonObject Document = JsonNode.Parse(OpenApi.Document)!.AsObject();

    static JsonObject Paths => Document["paths"]!.AsObject();

    [Fact]
    public void Every_reference_leads_somewhere()
    {
        string[] references = [.. Find(Document, "$ref").Select(one => one!.GetValue<string>())];
        Assert.True(references.Length > 300);
        Assert.All(references.Distinct(), reference =>
        {
            JsonNode? at = Document;
            foreach (var step in reference.Split('/').Skip(1)) at = at?[step];
            Assert.True(at is not null, reference);
        });
    }

    [Fact]
    public void It_is_shaped_as_openapi_asks()
    {
        Assert.Equal("3.1.0", Document["openapi"]!.GetValue<string>());
        Assert.NotNull(Document["info"]!["title"]);
        string[] ids = [.. Find(Document, "operationId").Select(id => id!.GetValue<string>())];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        foreach (var (address, item) in Paths)
            foreach (var (method, operation) in item!.AsObject())
            {
                Assert.Contains(method, (string[])["get", "post"]);
                Assert.NotEmpty(operation!["responses"]!.AsObject());
                var parameters = operation["parameters"]?.AsArray() ?? [];
                var inAddress = parameters.Where(one => one!["in"]!.GetValue<string>() == "path")
                    .Select(one => $"{{{one!["name"]}}}");
                Assert.Equal(address.Split('/').Where(step => step.StartsWith('{')).Order(), inAddress.Order());
            }
    }

    [Fact]
    public void Every_act_has_its_address_and_tells_its_fields()
    {
        foreach (var kind in Acts.All)
        {
            var body = Paths[$"/api/v1/funds/{{code}}/acts/{kind.Name}"]!["post"]!["requestBody"]!;
            var name = body["content"]!["application/json"]!["schema"]!["$ref"]!.GetValue<string>().Split('/')[^1];
            var fields = Document["components"]!["schemas"]![name]!["properties"]!.AsObject();
            Assert.Equal(
                RequestFields.Of(kind.Request).Select(field => field.Name), fields.Select(field => field.Key));
        }
        Assert.StartsWith("Rupiah received",
            Document["components"]!["schemas"]!["LoanRepay"]!["properties"]!["amount"]!["description"]!
                .GetValue<string>());
    }

    [Fact]
    public void Every_address_of_the_program_is_described()
    {
        foreach (var route in ApiRoutes.All)
        {
            var address = route.Address.Replace("{name}", route.Id == "act" ? "voucher" : "position");
            Assert.NotNull(Paths[address]![route.Method.ToLowerInvariant()]);
        }
    }

    /// <summary>An act's request made from its schema is read: what is refused then is refused by a rule.</summary>
    [Fact]
    public void Every_described_address_answers()
    {
        using var call = new ApiCall(place.Address);
        foreach (var (address, item) in Paths)
        {
            var fund = item!["post"] is null ? SmallPlace.Kudu : SmallPlace.Banjardowo;
            var path = address.Replace("/regions/{code}", "/regions/33.74.05").Replace("{code}", fund)
                .Replace("{seal}", "0000-0000-0000-0000-1");
            path += address.EndsWith("loan-card") ? "?loan=1" : address.EndsWith("group-card") ? "?group=1" : "";
            if (item["post"] is { } act)
            {
                var said = call.Post("../.." + path, Samples.Of(Document, act), Guid.NewGuid().ToString());
                Assert.True(said.Status is 200 or 404 or 422, $"{path}: {said.Text}");
                Assert.DoesNotContain("address_unknown", said.Text);
                Assert.DoesNotContain("request_malformed", said.Text);
            }
            else
            {
                var said = call.Get("../.." + path);
                Assert.True(said.Status == 200, $"{path}: {said.Text}");
            }
        }
    }

    static IEnumerable<JsonNode?> Find(JsonNode? node, string name) => node switch
    {
        JsonObject fields => fields.Where(field => field.Key == name).Select(field => field.Value)
            .Concat(fields.SelectMany(field => Find(field.Value, name))),
        JsonArray items => items.SelectMany(item => Find(item, name)),
        _ => [],
    };
}
