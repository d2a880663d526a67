using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Gulir.Server.Frame;
using Gulir.Server.Reporting;

namespace Gulir.Server.Api;

/// <summary>
/// The OpenAPI 3.1 description, made from the routes, acts and reports that the program itself runs, when it is first
/// asked for.
/// </summary>
public static partial class OpenApi
{
    static readonly Lazy<string> Made = new(() => Make().ToJsonString(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    }));

    public static string Document => Made.Value;

    static JsonObject Make()
    {
        var components = Schemas.Plain();
        foreach (var (name, schema) in AnswerSchemas.All()) components[name] = schema?.DeepClone();
        var requests = new Schemas(XmlWords.OfTheCore(), components);
        var paths = new JsonObject();
        foreach (var route in ApiRoutes.All)
            foreach (var (address, operation) in Operations(route, requests, components))
                paths[address] = new JsonObject { [route.Method.ToLowerInvariant()] = operation };
        paths[ApiRoute.Root] = JsonNode.Parse(
            """
            {"get": {"operationId": "page", "summary": "the same as a page to read", "security": [],
              "responses": {"200": {"description": "HTML", "content": {"text/html": {"schema": {"type": "string"}}}}}}}
            """);
        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "Gulir",
                ["version"] = Assembly.GetExecutingAssembly().GetName().Version!.ToString(3),
                ["description"] = "Books of revolving loan funds. Money is whole rupiah, dates are yyyy-MM-dd. What is "
                    + "refused comes as problem+json with a code that never changes (docs/refusals.md).",
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "/" }),
            ["security"] = new JsonArray(new JsonObject { ["device"] = new JsonArray() }),
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = components,
                ["responses"] = AnswerSchemas.Refused(),
                ["securitySchemes"] = JsonNode.Parse(
                    """
                    {"device": {"type": "http", "scheme": "bearer",
                      "description": "A device's token, made at /akun. Example data asks for none."}}
                    """),
            },
        };
    }

    /// <summary>An address that takes a name is told once for each name there is.</summary>
    static IEnumerable<(string Address, JsonObject Operation)> Operations(
        ApiRoute route, Schemas requests, JsonObject components)
    {
        if (route.Id == "act")
        {
            foreach (var kind in Acts.All)
            {
                var operation = Operation(route, kind.Name, kind.About, Schemas.Refer(route.Answers));
                operation["requestBody"] = new JsonObject
                {
                    ["required"] = true,
                    ["content"] = Json("application/json", requests.Of(kind.Request)),
                };
                operation["x-roles"] = new JsonArray(
                [
                    .. kind.By.Select(role => (JsonNode)JsonNamingPolicy.SnakeCaseLower.ConvertName(role.ToString())),
                ]);
                yield return (route.Address.Replace("{name}", kind.Name), operation);
            }
        }
        else if (route.Address.EndsWith("/reports/{name}", StringComparison.Ordinal))
        {
            foreach (var kind in ReportKinds.All.Where(kind => route.Id == "report" || kind.ForRegion))
            {
                components[$"report-{kind.Name}"] ??= AnswerSchemas.Of(kind);
                yield return (route.Address.Replace("{name}", kind.Name), Operation(
                    route, $"{route.Id}-{kind.Name}", kind.About, Schemas.Refer($"report-{kind.Name}")));
            }
        }
        else
        {
            yield return (route.Address, Operation(route, route.Id, route.About, Schemas.Refer(route.Answers)));
        }
    }

    static JsonObject Operation(ApiRoute route, string id, string about, JsonObject answer)
    {
        var operation = new JsonObject { ["operationId"] = id, ["summary"] = about };
        if (route.Scope == ApiScope.Open) operation["security"] = new JsonArray();
        operation["parameters"] = Parameters(route);
        var responses = new JsonObject
        {
            ["200"] = new JsonObject
            { ["description"] = "done", ["content"] = Json("application/json", answer) },
        };
        foreach (var status in AnswerSchemas.StatusesOf(route.Scope))
            responses[status] = new JsonObject { ["$ref"] = $"#/components/responses/{status}" };
        operation["responses"] = responses;
        return operation;
    }

    static JsonArray Parameters(ApiRoute route)
    {
        var parameters = new JsonArray();
        foreach (Match match in InAddress().Matches(route.Address))
        {
            var name = match.Groups[1].Value;
            if (name == "code")
                parameters.Add(Parameter(name, "path", "RegionCode", "code of the village or region", true));
            else if (name != "name")
                parameters.Add(Parameter(name, "path", "Text", "as it is printed", true));
        }
        foreach (var query in route.Queries)
            parameters.Add(Parameter(query.Name, "query", query.Schema, query.About, false));
        if (route.Scope == ApiScope.Write)
            parameters.Add(Parameter(
                ApiActs.RequestIdHeader, "header", "RequestId",
                "the request id: the same again with the same body is answered, not done again", true));
        return parameters;
    }

    static JsonObject Parameter(string name, string place, string schema, string about, bool isRequired) => new()
    {
        ["name"] = name,
        ["in"] = place,
        ["required"] = isRequired,
        ["description"] = about,
        ["schema"] = Schemas.Refer(schema),
    };

    static JsonObject Json(string type, JsonObject schema) => new()
    {
        [type] = new JsonObject { ["schema"] = schema },
    };

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex InAddress();
}
