namespace Interhelpo;

/// <summary>What a parser answers: the value, or in plain words why the text was refused. Never both, never neither.</summary>
public readonly record struct Parsed<T> where T : class
{
    private Parsed(T? value, string? reason) => (Value, Reason) = (value, reason);

    /// <summary>The value; null when the text was refused.</summary>
    public T? Value { get; }

    /// <summary>Why the text was refused; null when it was read.</summary>
    public string? Reason { get; }

    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, nameof(Value))]
    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(false, nameof(Reason))]
    public bool Ok => Value is not null;

    public static implicit operator Parsed<T>(T value) => new(value, null);

    public static Parsed<T> Refused(string reason) => new(null, reason);
}
