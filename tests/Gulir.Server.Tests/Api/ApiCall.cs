using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Gulir.Server.Tests.Api;

/// <summary>What the API said: its status, its type and its JSON.</summary>
public sealed record ApiSaid(int Status, string Type, string Text)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    /// <summary>The code of a refusal, <c>422 money_short</c>; the status alone when there is none.</summary>
    public string Told => Type == "application/problem+json"
        ? $"{Status} {Json.GetProperty("code").GetString()}"
        : $"{Status}";
}

/// <summary>A program that calls the API.</summary>
public sealed class ApiCall(string address, string token = "") : IDisposable
{
    readonly HttpClient _client = new() { BaseAddress = new Uri(address + "/api/v1/") };

    public ApiSaid Get(string path, string language = "") => Send(HttpMethod.Get, path, null, "", language);

    public ApiSaid Post(string path, string body, string key, string language = "") =>
        Send(HttpMethod.Post, path, new StringContent(body, Encoding.UTF8, "application/json"), key, language);

    public ApiSaid Send(HttpMethod method, string path, HttpContent? content, string key, string language = "")
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (token.Length > 0) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (key.Length > 0) request.Headers.Add("Idempotency-Key", key);
        if (language.Length > 0) request.Headers.Add("Accept-Language", language);
        request.Headers.ExpectContinue = content?.Headers.ContentLength > 1024 * 1024;
        using var answer = _client.SendAsync(request, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        var text = answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        return new ApiSaid((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType ?? "", text);
    }

    public void Dispose() => _client.Dispose();
}
