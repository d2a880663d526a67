using Gulir.Server.Tests.Web;
using Microsoft.Playwright;

namespace Gulir.Server.Tests.People;

/// <summary>An officer at a real browser: opens pages and sends the forms that are there, as hands do.</summary>
public sealed class Clerk(IPage page)
{
    public IPage Page => page;

    public async Task Open(string address) =>
        Assert.True((await page.GotoAsync(address))!.Ok, $"{address} is not there.");

    public ILocator Form(string action) => page.Locator($"form[action*='{action}']").First;

    /// <summary>Fills a form's fields, sends it, and it must be kept.</summary>
    public async Task Send(string action, string button, params string[] fields)
    {
        var answer = await Sent(action, button, fields);
        var told = answer.Status == 200 ? "" : await page.GetByRole(AriaRole.Alert).First.InnerTextAsync();
        Assert.True(answer.Status == 200 && answer.Request.RedirectedFrom is not null,
            $"{action} {button}: {answer.Status} {told}");
    }

    /// <summary>As <see cref="Send"/>, and it must be refused with a sentence that a reader finds.</summary>
    public async Task Refused(string action, string button, params string[] fields)
    {
        var answer = await Sent(action, button, fields);
        Assert.Equal(422, answer.Status);
        await Assertions.Expect(page.GetByRole(AriaRole.Alert).First).Not.ToBeEmptyAsync();
    }

    /// <summary>The form is not shown to this officer.</summary>
    public async Task SeesNo(string address, string action)
    {
        await Open(address);
        Assert.Equal(0, await page.Locator($"form[action*='{action}']").CountAsync());
    }

    async Task<IResponse> Sent(string action, string button, string[] fields)
    {
        var form = Form(action);
        var fold = page.Locator("details:not([open])")
            .Filter(new() { Has = page.Locator($"form[action*='{action}']") });
        if (await fold.CountAsync() > 0) await fold.First.Locator("summary").First.ClickAsync();
        foreach (var field in fields) await Fill(form, field);
        var answer = await page.RunAndWaitForResponseAsync(
            () => form.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync(),
            heard => heard.Request.IsNavigationRequest && heard.Status is not (302 or 303));
        await answer.FinishedAsync();
        await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
        return answer;
    }

    /// <summary><c>nama=Siti</c> is typed, <c>jabatan:Cashier</c> chosen, <c>perempuan-1!1</c> ticked.</summary>
    static async Task Fill(ILocator form, string field)
    {
        var at = field.IndexOfAny(['=', ':', '!']);
        var (name, value) = (field[..at], field[(at + 1)..]);
        if (field[at] == '=') await form.Locator($"[name='{name}']").FillAsync(value);
        else if (field[at] == ':')
            await form.Locator($"select[name='{name}']").SelectOptionAsync(new SelectOptionValue { Value = value });
        else await form.Locator($"[name='{name}'][value='{value}']").CheckAsync();
    }

    public async Task Sees(string text) =>
        await Assertions.Expect(page.GetByText(text, new() { Exact = false }).First).ToBeVisibleAsync();

    public Task<int> Sheets(string name) => Drawn.Sheets(page, name);
}
