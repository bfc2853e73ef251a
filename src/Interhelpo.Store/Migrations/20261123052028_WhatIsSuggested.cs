using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Interhelpo.Store.Migrations
{
    /// <inheritdoc />
    public partial class WhatIsSuggested : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Standing",
                table: "Matters",
                type: "TEXT",
                nullable: false,
                defaultValue: "found");

            migrationBuilder.AddColumn<string>(
                name: "StandingAt",
                table: "Matters",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "StandingBy",
                table: "Matters",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Matters_Standing",
                table: "Matters",
                column: "Standing");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Matters_Standing",
                table: "Matters");

            migrationBuilder.DropColumn(
                name: "Standing",
                table: "Matters");

            migrationBuilder.DropColumn(
                name: "StandingAt",
                table: "Matters");

            migrationBuilder.DropColumn(
                name: "StandingBy",
                table: "Matters");
        }
    }
}
