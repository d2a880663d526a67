using Gulir.Photos;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage;
using Gulir.Storage.Photos;

namespace Gulir.Server.Photos;

/// <summary>The photos of one thing, for the page on which it stands.</summary>
/// <param name="MayAdd">Whether whoever looks may put one more beside it.</param>
public sealed record PhotosOf(string Subject, long Number, IReadOnlyList<PhotoRow> Rows, bool MayAdd)
{
    public static PhotosOf Of(PageAsk ask, string subject, long number)
    {
        var rows = ask.Reader.Photos(subject, number);
        return new PhotosOf(subject, number, rows, rows.Count < Attaching.MostOfOne
            && Acting.May(ask.Reader, ask.Frame.Visitor, PhotoActs.Attach.By, ask.Frame.Today));
    }
}

/// <summary>The form for one more photo, and why it was refused.</summary>
public sealed record PhotoForm(
    string Title, string Back, string Subject, long Number, string Words, IReadOnlyList<PhotoRow> Rows,
    Refusal? Refusal);

/// <summary>A photo is taken in by a page of its own, which works on a phone and without scripts.</summary>
public static class PhotoPages
{
    const string Address = "/foto/baru";

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, ask =>
            long.TryParse(ask.Text("nomor"), out var number) ? Form(ask, ask.Text("jenis"), number, "", null) : null);
        ActForms.Map(
            app, pages, Address, PhotoActs.Attach, Read, Onwards,
            (ask, form, refusal) => long.TryParse(form["nomor"].ToString(), out var number)
                ? Form(ask, form["jenis"].ToString(), number, form["gambaran"].ToString(), refusal)
                : null,
            mostBytes: 2 * Shrinking.MostBytes);
        pages.FundFile(app, "/foto/{n}", "image/jpeg", ask =>
            ask.Number("n") is { } fact ? ask.Reader.PhotoBytes(fact) : null);
    }

    static View? Form(PageAsk ask, string code, long number, string words, Refusal? refusal) =>
        PhotoSubjects.Find(code) is { } subject
            && subject.Title(ask.Reader, ask.Frame.Language, number) is { } title
            ? View.Of<PhotoFormPage>(new PhotoForm(
                title, ask.Frame.In(subject.Address(ask.Reader, number)), code, number, words,
                ask.Reader.Photos(code, number), refusal), ask.Frame)
            : null;

    static Outcome<PhotoAttach> Read(HttpRequest request, IFormCollection form)
    {
        var file = form.Files["foto"];
        if (file?.Length > Shrinking.MostBytes) return PhotoRefusals.TooLarge(Shrinking.MostMegabytes);
        var bytes = new byte[file?.Length ?? 0];
        using var stream = file?.OpenReadStream();
        stream?.ReadExactly(bytes);
        _ = long.TryParse(form["nomor"].ToString(), out var number);
        return new PhotoAttach(
            form["jenis"].ToString(), number, Convert.ToBase64String(bytes), form["gambaran"].ToString().Trim());
    }

    /// <summary>Back to the page on which the thing stands.</summary>
    static string Onwards(HttpRequest request, Kept kept)
    {
        var form = request.Form;
        var host = request.HttpContext.RequestServices.GetRequiredService<Host>();
        var rest = host.Database.Read(session => PhotoSubjects.Find(form["jenis"].ToString())!.Address(
            new BookReader(session, kept.Fund), long.Parse(form["nomor"].ToString())));
        return $"/dana/{request.RouteValues["kode"]}/{rest}#foto";
    }
}
