using Gulir.Groups;
using Gulir.Server.People;

namespace Gulir.Server.Tests.People;

/// <summary>Phones as people write them; what cannot be called gets no link.</summary>
public sealed class WhatsAppTests
{
    [Theory]
    [InlineData("0812-3456-789", "628123456789"), InlineData("+62 812 3456 789", "628123456789")]
    [InlineData("8123456789", "628123456789"), InlineData("628123456789", "628123456789")]
    [InlineData("(0351) 494949", "62351494949"), InlineData("", null), InlineData(null, null)]
    [InlineData("0812", null), InlineData("0812 3456 789 ext 3", null), InlineData("08123456789012345", null)]
    [InlineData("javascript:alert(1)", null), InlineData("0812/../3456789", null)]
    public void A_phone_is_read(string? typed, string? number) => Assert.Equal(number, WhatsApp.Number(typed));

    [Fact]
    public void The_text_of_a_link_can_break_out_of_nothing() => Assert.Equal(
        "https://wa.me/628123456789?text=Rp%201.000%20%26%20%22terima%20kasih%22",
        WhatsApp.Link(new Person("Siti", true, Phone: "08123456789"), "Rp 1.000 & \"terima kasih\""));
}
