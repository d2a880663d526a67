global using Gulir.Basics;
