namespace Interhelpo.Store.Importing;

/// <summary>Where slugs are unique.</summary>
internal enum SlugTable
{
    Articles,
    Statements,
    Events,
    People,
    Places,
    Organisations,
    Matters,
}
