using Gulir.Server.Frame;
using Gulir.Server.People;

namespace Gulir.Server.Tests.Frame;

public static partial class RefusalExamples
{
    static readonly RefusalExample[] OfTheDoor =
    [
        new(PeopleRefusals.SignInWrong(),
            "somebody signs in with a name that is not known, or with a wrong password",
            "curl -X POST localhost:8080/masuk -d nama=sri -d sandi=salah"),
        new(PeopleRefusals.SignInLocked(15),
            "a wrong password has been typed five times",
            "for i in 1 2 3 4 5; do curl -X POST localhost:8080/masuk -d nama=sri -d sandi=salah; done"),
        new(PeopleRefusals.TooManyTries(10),
            "twenty wrong passwords or tokens came from one network address within ten minutes, or it looked up more "
                + "than 120 pages in a minute without a sign-in",
            "for i in $(seq 21); do curl -X POST localhost:8080/masuk -d nama=siapa -d sandi=salah; done"),
        new(PeopleRefusals.SignInCodeWrong(),
            "a sign-in with a code from a phone is tried without it, or with a wrong one",
            "curl -X POST localhost:8080/masuk -d nama=sri -d 'sandi=jalan desa kita' -d kode=000000"),
        new(PeopleRefusals.PasswordTooShort(10),
            "a new password is too short",
            "curl -X POST localhost:8080/akun/sandi -d lama=... -d baru=pendek -d ulang=pendek"),
        new(PeopleRefusals.PasswordTooEasy(),
            "a new password holds the user name or is one of those that everybody tries",
            "curl -X POST localhost:8080/akun/sandi -d lama=... -d baru=password123 -d ulang=password123"),
        new(PeopleRefusals.PasswordsDiffer(),
            "a new password is typed in two ways",
            "curl -X POST localhost:8080/akun/sandi -d lama=... -d 'baru=jalan desa kita' -d 'ulang=jalan desa'"),
        new(PeopleRefusals.UserNameMalformed(),
            "a user name holds a space or another sign",
            "curl -X POST 'localhost:8080/mulai?kode=35.19.09.2007' -d 'pengguna=bu sri' -d ..."),
        new(PeopleRefusals.UserNameTaken("sri"),
            "a second person wants the same user name",
            "curl -X POST localhost:8080/dana/35.19.09.2007/petugas/2/masuk -d pengguna=sri -d ..."),
        new(FrameRefusals.AddressMalformed("kantor"),
            "serve is told to listen on what is no network address",
            "gulir serve --listen kantor"),
        new(FrameRefusals.NetworkNeedsTls(),
            "serve is opened to a network without a certificate",
            "gulir serve --listen 0.0.0.0 --name upk.desa.id"),
        new(FrameRefusals.NetworkNeedsName(),
            "serve is opened to a network without the name it is called by",
            "gulir serve --listen 0.0.0.0 --certificate desa.pem --key desa.key"),
        new(FrameRefusals.ExampleStaysHere(),
            "the example is opened to a network",
            "gulir serve --data data/demo --listen 0.0.0.0 --name upk.desa.id --certificate desa.pem --key desa.key"),
        new(PeopleRefusals.SignInIsShared("Budi Santoso"),
            "a manager gives a new password to somebody who is an officer of another fund too",
            "curl -X POST localhost:8080/dana/35.19.09.2007/petugas/2/masuk -d ..."),
        new(PeopleRefusals.OfficerHasNoSignIn(),
            "a new password is set for a person who has no user name",
            "curl -X POST localhost:8080/dana/35.19.09.2007/petugas/2/sandi -d ..."),
    ];
}
