namespace Gulir.Server.People;

public static class PeopleRefusals
{
    /// <summary>The same for an unknown name and a wrong password, so that names cannot be tried out.</summary>
    public static Refusal SignInWrong() => new("sign_in_wrong");
    public static Refusal SignInLocked(int minutes) => new("sign_in_locked", ("minutes", minutes));
    /// <summary>From one network address; the sign-in itself is open from others.</summary>
    public static Refusal TooManyTries(int minutes) => new("too_many_tries", ("minutes", minutes));
    public static Refusal SignInCodeWrong() => new("sign_in_code_wrong");
    public static Refusal PasswordTooShort(int limit) => new("password_too_short", ("limit", limit));
    public static Refusal PasswordTooEasy() => new("password_too_easy");
    public static Refusal PasswordsDiffer() => new("passwords_differ");
    public static Refusal UserNameMalformed() => new("user_name_malformed");
    public static Refusal UserNameTaken(string name) => new("user_name_taken", ("name", name));
    /// <summary>Who governs one fund must not get into another by giving its officer a new password.</summary>
    public static Refusal SignInIsShared(string name) => new("sign_in_is_shared", ("name", name));
    public static Refusal OfficerHasNoSignIn() => new("officer_has_no_sign_in");
}
