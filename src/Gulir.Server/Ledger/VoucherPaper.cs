using Gulir.Server.Institution;

namespace Gulir.Server.Ledger;

/// <summary>A voucher as it is printed and filed: what its page shows, and who signs it.</summary>
public sealed record VoucherPaper(VoucherCard Card, Signers Signers);
