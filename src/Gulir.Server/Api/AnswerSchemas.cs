using System.Text.Json.Nodes;
using Gulir.Server.Reporting;

namespace Gulir.Server.Api;

/// <summary>Schemas of what comes back: lists, the answer to an act, reports, and refusals.</summary>
public static class AnswerSchemas
{
    public static JsonObject All() => JsonNode.Parse(
        """
        {
          "RequestId": {"type": "string", "minLength": 1, "maxLength": 100},
          "Kept": {"type": "object", "required": ["facts", "seal"], "properties": {
            "facts": {"type": "array", "items": {"type": "integer"}, "description": "numbers of the facts it appended"},
            "seal": {"type": "string", "description": "seal of the last of them"},
            "group": {"type": "integer"}, "loan": {"type": "integer"}, "officer": {"type": "integer"},
            "voucher": {"type": "string", "examples": ["BKM-2018-0002"]}}},
          "Problem": {"type": "object", "required": ["type", "title", "status", "code", "details"], "properties": {
            "type": {"type": "string"}, "title": {"type": "string", "description": "a sentence that says what to do"},
            "status": {"type": "integer"}, "code": {"type": "string", "description": "never changes"},
            "details": {"type": "object"}}},
          "Ratio": {"type": "object", "properties": {"numerator": {"type": "integer"},
            "denominator": {"type": "integer"}, "value": {"type": ["number", "null"]},
            "grade": {"type": ["string", "null"], "description": "null where the programme has none"}}},
          "Funds": {"type": "object", "properties": {"next": {"type": ["string", "null"]},
            "items": {"type": "array", "items": {"type": "object", "properties": {
              "code": {"$ref": "#/components/schemas/RegionCode"}, "lkm": {"type": "string"}, "upk": {"type": "string"},
              "village": {"type": "string"}, "kecamatan": {"type": "string"}, "kabupaten": {"type": "string"},
              "province": {"type": "string"}, "since": {"$ref": "#/components/schemas/Date"},
              "opens": {"enum": ["book", "figures"]}}}}}},
          "Facts": {"type": "object", "properties": {"next": {"type": ["integer", "null"]},
            "items": {"type": "array", "items": {"type": "object", "properties": {
              "number": {"type": "integer"}, "at": {"type": "integer", "description": "UTC milliseconds"},
              "officer": {"type": "integer"}, "request": {"type": "string", "format": "uuid"},
              "part": {"type": "integer"}, "parts": {"type": "integer"}, "requestHash": {"type": "string"},
              "kind": {"type": "string"}, "body": {"type": "object"}, "hash": {"type": "string"}}}}}},
          "Groups": {"type": "object", "properties": {"next": {"type": ["integer", "null"]},
            "items": {"type": "array", "items": {"type": "object", "properties": {
              "group": {"type": "integer"}, "name": {"type": "string"},
              "formed": {"$ref": "#/components/schemas/Date"}, "members": {"type": "integer"},
              "outstanding": {"$ref": "#/components/schemas/Money"},
              "loan": {"type": ["integer", "null"], "description": "its running loan"}}}}}},
          "Loans": {"type": "object", "properties": {"next": {"type": ["integer", "null"]},
            "items": {"type": "array", "items": {"type": "object", "properties": {
              "loan": {"type": "integer"}, "group": {"type": "integer"}, "groupName": {"type": "string"},
              "applied": {"$ref": "#/components/schemas/Date"}, "requested": {"$ref": "#/components/schemas/Money"},
              "disbursed": {"type": ["string", "null"], "format": "date"},
              "lastDue": {"type": ["string", "null"], "format": "date"},
              "principal": {"$ref": "#/components/schemas/Money"}, "service": {"$ref": "#/components/schemas/Money"},
              "principalOwed": {"$ref": "#/components/schemas/Money"},
              "serviceOwed": {"$ref": "#/components/schemas/Money"},
              "takenBack": {"type": "boolean", "description": "the pay-out was reversed"}}}}}},
          "Vouchers": {"type": "object", "properties": {"next": {"type": ["integer", "null"]},
            "items": {"type": "array", "items": {"type": "object", "properties": {
              "fact": {"type": "integer"}, "voucher": {"type": "string"},
              "date": {"$ref": "#/components/schemas/Date"}, "paid": {"$ref": "#/components/schemas/Date"},
              "purpose": {"type": "string"}, "text": {"type": "string"}, "group": {"type": ["integer", "null"]},
              "amount": {"$ref": "#/components/schemas/Money"}, "reverses": {"type": ["integer", "null"]},
              "reversedBy": {"type": ["integer", "null"]}}}}}},
          "SealAnswer": {"type": "object", "properties": {"seal": {"type": "string"},
            "answer": {"enum": ["contained", "not_contained", "not_known_here"]},
            "endsAt": {"type": "integer", "description": "number of the last fact here"},
            "kind": {"type": "string"}, "at": {"type": "integer", "description": "UTC milliseconds"}}}
        }
        """)!.AsObject();

    static readonly (string Status, string About, ApiScope[] Scopes)[] Statuses =
    [
        ("400", "no request id", [ApiScope.Write]),
        ("401", "no token, or one that does not serve", [ApiScope.Read, ApiScope.Write]),
        ("403", "the token only reads", [ApiScope.Write]),
        ("404", "no such thing, or none that is open to the token", [ApiScope.Read, ApiScope.Write]),
        ("409", "the request id was used with another body", [ApiScope.Write]),
        ("413", "the body is too large", [ApiScope.Write]),
        ("415", "the body is not JSON", [ApiScope.Write]),
        ("422", "refused by name; nothing was written", [ApiScope.Open, ApiScope.Read, ApiScope.Write]),
        ("503", "the book is busy; try again", [ApiScope.Write]),
    ];

    public static IEnumerable<string> StatusesOf(ApiScope scope) =>
        Statuses.Where(row => row.Scopes.Contains(scope)).Select(row => row.Status);

    public static JsonObject Refused()
    {
        var refused = new JsonObject();
        foreach (var (status, about, _) in Statuses)
            refused[status] = new JsonObject
            {
                ["description"] = about,
                ["content"] = new JsonObject
                {
                    ["application/problem+json"] = new JsonObject { ["schema"] = Schemas.Refer("Problem") },
                },
            };
        return refused;
    }

    /// <summary>A report as `gulir report` prints it; a field for each code it has comes besides.</summary>
    public static JsonObject Of(ReportKind kind)
    {
        var row = Fields(kind.Row);
        row["description"] = kind.About;
        if (kind.Name == "indicators") return row;
        var rows = new JsonObject { ["type"] = "array", ["items"] = row };
        if (kind.Name == "trial-balance") return rows;
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["report"] = new JsonObject { ["const"] = kind.Name },
                ["fund"] = Schemas.Refer("RegionCode"),
                ["region"] = Schemas.Refer("RegionCode"),
                ["date"] = Schemas.Refer("Date"),
                ["knownAt"] = new JsonObject { ["type"] = new JsonArray("integer", "null") },
                ["rows"] = rows,
                ["total"] = Fields(kind.Total),
            },
        };
    }

    static JsonObject Fields(IReadOnlyList<ReportField> fields)
    {
        var properties = new JsonObject();
        foreach (var field in fields)
            if (!field.Name.Contains('{'))
            {
                var schema = Schemas.Refer(field.Kind switch
                {
                    FieldKind.Rupiah => "Money",
                    FieldKind.Integer => "Integer",
                    FieldKind.Text => "Text",
                    _ => field.Kind.ToString(),
                });
                if (field.OrNull)
                    schema = new JsonObject
                    { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
                schema["description"] = field.About;
                properties[field.Name] = schema;
            }
        return new JsonObject { ["type"] = "object", ["properties"] = properties };
    }
}
