using System.Reflection;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Exchange;
using Gulir.Server.Frame;
using Gulir.Storage;

namespace Gulir.Server.Tests.Frame;

/// <summary>A refusal that the program can make, found in its assemblies, with details made up.</summary>
public sealed record RefusalKind(string Room, Refusal Sample)
{
    public string Code => Sample.Code;
}

public static class RefusalKinds
{
    static readonly Assembly[] Assemblies =
        [typeof(Refusal).Assembly, typeof(StorageRefusals).Assembly, typeof(Sentences).Assembly];

    static readonly string[] TieCodes = ["loans_do_not_tie", "savings_do_not_tie", "held_does_not_tie",
        "advances_do_not_tie", "activity_advances_do_not_tie"];

    /// <summary>In the order of their rooms, as written in the code.</summary>
    public static readonly IReadOnlyList<RefusalKind> All =
    [
        .. from assembly in Assemblies
           from type in assembly.GetExportedTypes()
           where type.Name.EndsWith("Refusals", StringComparison.Ordinal)
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static)
           where method.ReturnType == typeof(Refusal)
           orderby assembly == typeof(Refusal).Assembly ? 0 : 1, type.FullName, method.MetadataToken
           from code in CodesOf(method)
           select new RefusalKind(type.Name[..^"Refusals".Length], Make(method, code)),
    ];

    /// <summary>Only the refusal of a tie takes its code; every other has one.</summary>
    static string[] CodesOf(MethodInfo method) => method.Name == "DoesNotTie" ? TieCodes : [""];

    static Refusal Make(MethodInfo method, string code) => (Refusal)method.Invoke(null,
    [
        .. method.GetParameters()
            .Select(parameter => code != "" && parameter.Name == "code" ? code : Value(parameter)),
    ])!;

    static object Value(ParameterInfo parameter) => parameter switch
    {
        _ when Is<Money>(parameter) => new Money(1_234_500),
        _ when Is<int>(parameter) => 3,
        _ when Is<long>(parameter) => 3L,
        _ when Is<string>(parameter) => "contoh",
        _ when Is<DateOnly>(parameter) => new DateOnly(2019, 11, 30),
        _ when Is<YearMonth>(parameter) => new YearMonth(2019, 11),
        _ when Is<Rate>(parameter) => new Rate(15_000),
        _ when Is<RegionCode>(parameter) => RegionCode.Parse("35.19.09.2007")!.Value,
        _ when Is<AccountCode>(parameter) => Accounts.Cash,
        _ when Is<VoucherNumber>(parameter) => new VoucherNumber(VoucherKind.Bkm, 2018, 7),
        _ when Is<Gate>(parameter) => Gate.Decision,
        _ when Is<WriteOffCondition>(parameter) => WriteOffCondition.GroupCalled,
        _ when Is<LaterAct>(parameter) => new LaterAct(Later.WrittenOff, 48, 3),
        _ when Is<SuretyCondition>(parameter) => SuretyCondition.SecondLetter,
        _ when Is<Guid>(parameter) => new Guid("0195d2a4-0000-7000-8000-000000000001"),
        _ when Is<IReadOnlyList<BadLine>>(parameter) => new BadLine[] { new(7, BasicRefusals.AmountFractional()) },
        { Name: "role" } => Role.Cashier,
        { Name: "roles" } => Duties.Recording,
        { Name: "account" } => Accounts.Cash,
        _ => throw new InvalidOperationException($"No sample for {parameter.ParameterType} {parameter.Name}."),
    };

    static bool Is<T>(ParameterInfo parameter) where T : notnull =>
        (Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType) == typeof(T);
}
