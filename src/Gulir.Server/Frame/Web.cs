using System.IO.Compression;
using Gulir.Server.Activities;
using Gulir.Server.Api;
using Gulir.Server.Book;
using Gulir.Server.Close;
using Gulir.Server.Groups;
using Gulir.Server.Institution;
using Gulir.Server.Ledger;
using Gulir.Server.Loans;
using Gulir.Server.Loans.Gates;
using Gulir.Server.Oversight;
using Gulir.Server.People;
using Gulir.Server.Photos;
using Gulir.Server.Publishing;
using Gulir.Server.Reporting;
using Gulir.Server.Surplus;
using Gulir.Server.Risk;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;

namespace Gulir.Server.Frame;

/// <summary>The pages as a program: Kestrel on loopback, and the addresses of every room.</summary>
public static class Web
{
    /// <summary>On this computer only; port 0 takes a free one.</summary>
    public static WebApplication Build(Host host, int port) => Build(host, Listening.Here(port));

    /// <summary>Nothing is read from the environment, so nothing opens it to a network unasked.</summary>
    public static WebApplication Build(Host host, Listening listening)
    {
        var builder = WebApplication.CreateEmptyBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(listening.Address, listening.Port, options =>
            {
                if (listening.Certificate is { } certificate) options.UseHttps(certificate);
            });
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = SentForms.MostBytes;
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddLogging();
        builder.Services.AddResponseCompression(options =>
        {
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
            options.MimeTypes = ["text/html", "text/css", "image/svg+xml", "application/json"];
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(options =>
            options.Level = CompressionLevel.Fastest);
        builder.Services.AddSingleton(host);
        builder.Services.AddSingleton(listening);
        builder.Services.AddSingleton<PageMaker>();
        builder.Services.AddSingleton<Pages>();
        Doors.Add(builder.Services);
        Tries.Add(builder.Services);

        var app = builder.Build();
        if (listening.BehindProxy)
            app.UseForwardedHeaders(new ForwardedHeadersOptions
            {
                ForwardedHeaders = ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost
                    | ForwardedHeaders.XForwardedFor,
            });
        app.Use(Unbroken);
        app.Use(Guard.Around);
        app.UseResponseCompression();
        app.Use(Doorman.Around);
        app.UseRateLimiter();
        app.Use(SentForms.Around);
        app.UseRouting();
        Map(app, app.Services.GetRequiredService<Pages>());
        return app;
    }

    static void Map(WebApplication app, Pages pages)
    {
        WebFiles.Map(app);
        LanguageSwitch.Map(app);
        SignInPages.Map(app);
        StartPages.Map(app);
        RegionPages.Map(app, pages);
        SearchPages.Map(app, pages);
        FlagSheet.Map(app, pages);
        FundPages.Map(app, pages);
        OfficerPages.Map(app, pages);
        SignInLogPages.Map(app, pages);
        HandoverPages.Map(app, pages);
        GroupPages.Map(app, pages);
        DepositPages.Map(app, pages);
        LoanPages.Map(app, pages);
        GatesPages.Map(app, pages);
        ClosePages.Map(app, pages);
        EquipmentPages.Map(app, pages);
        YearPages.Map(app, pages);
        RwtPages.Map(app, pages);
        ActivityPages.Map(app, pages);
        TrailPages.Map(app, pages);
        IndicatorPages.Map(app, pages);
        LedgerPages.Map(app, pages);
        StatementPages.Map(app, pages);
        PackPages.Map(app, pages);
        CashDeskPages.Map(app, pages);
        VoucherFormPages.Map(app, pages);
        CountPages.Map(app, pages);
        ReconcilePages.Map(app, pages);
        UnknownPages.Map(app, pages);
        AdvancePages.Map(app, pages);
        PadPages.Map(app, pages);
        BoxPages.Map(app, pages);
        BoxHandoverPages.Map(app, pages);
        OpeningPages.Map(app, pages);
        BudgetPages.Map(app, pages);
        PhotoPages.Map(app, pages);
        SlumPages.Map(app, pages);
        TrainingPages.Map(app, pages);
        LivelihoodPages.Map(app, pages);
        PublicPages.Map(app, pages);
        PublishingPages.Map(app, pages);
        BookPages.Map(app, pages);
        ApiRoutes.Map(app, pages);
        app.MapFallback(context => pages.Missing(pages.FrameOf(context.Request)).To(context));
    }

    static bool IsBrokenForm(Exception error, HttpContext context) =>
        (error is InvalidDataException or IOException) && !context.Response.HasStarted
        && HttpMethods.IsPost(context.Request.Method)
        && context.Request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>A bug is told calmly; what happened goes to the error stream, for whoever runs the program.</summary>
    static async Task Unbroken(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The reader has gone; nobody waits for an answer.
        }
        catch (BadHttpRequestException bad)
        {
            context.Response.StatusCode = bad.StatusCode;
        }
        catch (Exception error) when (IsBrokenForm(error, context))
        {
            // A form in parts that does not hold together.
            await SentForms.Refuse(context, FrameRefusals.FormExpired());
        }
        catch (Exception error)
        {
            await Console.Error.WriteLineAsync($"{context.Request.Method} {context.Request.Path}: {error}");
            if (context.Response.HasStarted) throw;
            context.Response.ContentLength = null;
            var pages = context.RequestServices.GetRequiredService<Pages>();
            var maker = context.RequestServices.GetRequiredService<PageMaker>();
            await Sent.Page(maker.Make(View.Of<BrokenPage>("", pages.FrameOf(context.Request), 500))).To(context);
        }
    }
}
