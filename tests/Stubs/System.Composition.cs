using System;

namespace System.Composition
{
    [AttributeUsage(AttributeTargets.Class)]
    public sealed class ExportAttribute : Attribute
    {
        public ExportAttribute(Type contract) => throw null!;
    }

    [AttributeUsage(AttributeTargets.Class)]
    public sealed class SharedAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Property)]
    public sealed class ImportAttribute : Attribute
    {
    }
}
