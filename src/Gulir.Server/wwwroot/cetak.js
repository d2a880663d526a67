// A paper that was asked for by the button "Cetak" opens the printer's window by itself.
addEventListener("load", () => print());
